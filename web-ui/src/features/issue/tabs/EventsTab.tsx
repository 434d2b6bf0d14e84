import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { eventsQuery } from '~/api/issues/facets';
import { usePages } from '~/api/pages';
import { useSuggest } from '~/api/search';
import { oneLine } from '~/lib/text';
import { QueryInput } from '~/ui/query/QueryInput';
import { TimePicker } from '~/ui/scope/TimePicker';
import { Empty } from '~/ui/states';
import { Table } from '~/ui/Table';
import { DateTime } from '~/ui/TimeAgo';
import { useIssueSearch } from '../useIssueSearch';
import { TabBar } from './TabBar';

export function EventsTab() {
  const search = useIssueSearch();
  const { org, id, scope, t, q = '', change } = search;
  const pages = usePages(useInfiniteQuery(eventsQuery(org, id, scope)));
  const [suggestScope] = useState({ t });
  const suggest = useSuggest(org, suggestScope);
  const text = (value: string | null) => (
    <span className="mono payload block max-w-180 truncate">
      {value ? oneLine(value, 120) : '–'}
    </span>
  );
  return (
    <>
      <TabBar org={org} id={id} />
      <div className="flex gap-8 px-20 py-8">
        <TimePicker value={t} onChange={(next) => change({ t: next })} />
        <QueryInput
          value={q}
          suggest={suggest}
          onRun={(next) => change({ q: next || undefined })}
          label="Search events"
        />
      </div>
      <Table
        label="Events"
        {...pages}
        keyOf={(row) => row.id}
        empty={<Empty title="No event in this scope">Widen the time or clear the search.</Empty>}
        columns={[
          {
            name: 'Event',
            cell: (row) => (
              <Link
                to="/$org/issues/$id"
                params={{ org, id }}
                search={{ event: row.id, t }}
                className="mono text-acc hover:underline"
              >
                {row.id.slice(0, 8)}
              </Link>
            ),
          },
          { name: 'Time', cell: (row) => <DateTime at={row.at} /> },
          {
            name: 'Title',
            wide: true,
            rest: true,
            cell: (row) => (
              <span className="payload block truncate">{oneLine(row.title, 160)}</span>
            ),
          },
          { name: 'Release', wide: true, cell: (row) => text(row.release) },
          { name: 'Environment', wide: true, cell: (row) => text(row.environment) },
          { name: 'User', cell: (row) => text(row.user) },
          { name: 'Body', wide: true, cell: (row) => (row.hasBody ? 'kept' : 'facts only') },
        ]}
      />
    </>
  );
}
