import { useInfiniteQuery } from '@tanstack/react-query';
import { usersQuery } from '~/api/issues/facets';
import { usePages } from '~/api/pages';
import { exact } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { FacetValue } from '~/triage/FacetValue';
import { Empty } from '~/ui/states';
import { Table } from '~/ui/Table';
import { TimeAgo } from '~/ui/TimeAgo';
import { useIssueSearch } from '../useIssueSearch';
import { TabBar } from './TabBar';

export function UsersTab() {
  const { org, id, scope } = useIssueSearch();
  const pages = usePages(useInfiniteQuery(usersQuery(org, id, scope)));
  return (
    <>
      <TabBar org={org} id={id} />
      <Table
        label="Users"
        {...pages}
        keyOf={(row) => row.id}
        empty={
          <Empty title="No user is known">
            Events carry a user when the SDK is told who it is.
          </Empty>
        }
        columns={[
          {
            name: 'User',
            cell: (row) => (
              <FacetValue org={org} name="user.id" value={row.id}>
                {oneLine(row.label ?? row.email ?? row.ip ?? row.id, 120)}
              </FacetValue>
            ),
          },
          {
            name: 'E-mail',
            wide: true,
            cell: (row) => (
              <span className="payload">{row.email ? oneLine(row.email, 120) : '–'}</span>
            ),
          },
          {
            name: 'Address',
            wide: true,
            cell: (row) => <span className="mono">{row.ip ?? '–'}</span>,
          },
          { name: 'Events', right: true, cell: (row) => exact(row.events) },
          { name: 'Last seen', right: true, cell: (row) => <TimeAgo at={row.lastSeen} /> },
        ]}
      />
    </>
  );
}
