import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hashesQuery, useUnmerge } from '~/api/issues/facets';
import { useRefusal } from '~/api/organization';
import { explain } from '~/api/problem';
import { exact, plural } from '~/lib/number';
import { Button } from '~/ui/Button';
import { Empty } from '~/ui/states';
import { Table } from '~/ui/Table';
import { TimeAgo } from '~/ui/TimeAgo';
import { toast } from '~/ui/Toasts';
import { useIssueSearch } from '../useIssueSearch';
import { TabBar } from './TabBar';

/** An issue is a set of hashes: which came when, and a way to take some out again. */
export function MergedTab() {
  const { org, id } = useIssueSearch();
  const { data, error, refetch } = useQuery(hashesQuery(org, id));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const unmerge = useUnmerge(org, id);
  const refused = useRefusal(org, 'event:write');
  const toggle = (hash: string) => {
    const next = new Set(chosen);
    if (!next.delete(hash)) {
      next.add(hash);
    }
    setChosen(next);
  };
  const whole = data !== undefined && chosen.size === data.length;
  const take = () =>
    unmerge.mutate([...chosen], {
      onSuccess: () => {
        toast(`${plural(chosen.size, 'hash', 'hashes')} taken out into an issue of their own`);
        setChosen(new Set());
      },
      onError: (failure) => toast(`Not unmerged: ${explain(failure)}`, { tone: 'error' }),
    });
  return (
    <>
      <TabBar org={org} id={id} />
      <div className="flex items-center gap-12 px-20 py-8">
        <Button
          refused={
            refused ??
            (chosen.size === 0 ? 'Choose hashes first' : whole ? 'One hash must stay' : undefined)
          }
          pending={unmerge.isPending}
          onClick={take}
        >
          Unmerge {chosen.size > 0 ? exact(chosen.size) : ''}
        </Button>
        <span className="text-sec text-t3">
          No event moves: the hash is given to another issue.
        </span>
      </div>
      <Table
        label="Hashes"
        rows={data}
        error={error ? { detail: explain(error), onRetry: () => void refetch() } : undefined}
        keyOf={(row) => row.hash}
        empty={<Empty title="No hash">This issue was discarded.</Empty>}
        columns={[
          {
            name: '',
            cell: (row) => (
              <input
                type="checkbox"
                className="checkbox"
                aria-label={`Choose ${row.hash}`}
                checked={chosen.has(row.hash)}
                onChange={() => toggle(row.hash)}
              />
            ),
          },
          { name: 'Hash', cell: (row) => <span className="mono">{row.hash}</span> },
          { name: 'Events', right: true, cell: (row) => exact(row.events) },
          {
            name: 'First seen',
            wide: true,
            right: true,
            cell: (row) => <TimeAgo at={row.firstSeen} />,
          },
          { name: 'Last seen', right: true, cell: (row) => <TimeAgo at={row.lastSeen} /> },
        ]}
      />
    </>
  );
}
