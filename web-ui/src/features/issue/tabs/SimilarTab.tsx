import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { similarQuery } from '~/api/issues/facets';
import { explain } from '~/api/problem';
import { exact, percentWhole } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { headline } from '~/ui/issue/row-model';
import { StateChip } from '~/ui/marks';
import { Empty } from '~/ui/states';
import { Table } from '~/ui/Table';
import { TimeAgo } from '~/ui/TimeAgo';
import { useIssueSearch } from '../useIssueSearch';
import { TabBar } from './TabBar';

/** Issues that may be the same mistake; what they share is said as a share. */
export function SimilarTab() {
  const { org, id, scope } = useIssueSearch();
  const { data, error, refetch } = useQuery(similarQuery(org, id, scope));
  return (
    <>
      <TabBar org={org} id={id} />
      <Table
        label="Similar issues"
        rows={data}
        error={
          error && !data ? { detail: explain(error), onRetry: () => void refetch() } : undefined
        }
        keyOf={(row) => row.issue.id}
        empty={
          <Empty title="Nothing is alike">
            No other issue of this project has a headline and a place like this one.
          </Empty>
        }
        columns={[
          { name: 'Alike', right: true, cell: (row) => percentWhole(row.score) },
          {
            name: 'Issue',
            cell: (row) => (
              <Link
                to="/$org/issues/$id"
                params={{ org, id: row.issue.shortId }}
                className="mono text-acc hover:underline"
              >
                {row.issue.shortId}
              </Link>
            ),
          },
          {
            name: 'What',
            cell: (row) => (
              <span className="payload block truncate">
                <b className="font-semibold">{headline(row.issue)}</b>{' '}
                {oneLine(row.issue.value ?? '', 120)}
              </span>
            ),
          },
          {
            name: 'State',
            wide: true,
            cell: (row) => <StateChip status={row.issue.status} substatus={row.issue.substatus} />,
          },
          { name: 'Events', right: true, wide: true, cell: (row) => exact(row.issue.events ?? 0) },
          {
            name: 'Last seen',
            right: true,
            wide: true,
            cell: (row) => <TimeAgo at={row.issue.lastSeen} />,
          },
        ]}
      />
    </>
  );
}
