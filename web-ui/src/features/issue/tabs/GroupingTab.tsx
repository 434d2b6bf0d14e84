import { useQuery } from '@tanstack/react-query';
import { eventQuery } from '~/api/issues/detail';
import { groupingQuery } from '~/api/issues/facets';
import { explain, isCode } from '~/api/problem';
import { Explanation } from '~/triage/Explanation';
import { Empty, ErrorPanel, Skeleton } from '~/ui/states';
import { useIssueSearch } from '../useIssueSearch';
import { TabBar } from './TabBar';

/** Why the chosen event is in this issue. */
export function GroupingTab() {
  const { org, id, event: choice, scope } = useIssueSearch();
  const { data: event } = useQuery(eventQuery(org, id, choice, scope));
  const found = useQuery({ ...groupingQuery(org, event?.id ?? ''), enabled: event !== undefined });
  return (
    <>
      <TabBar org={org} id={id} />
      <div className="max-w-960 p-20">
        {found.error && !isCode(found.error, 'not_found') && (
          <ErrorPanel
            title="The grouping could not be read"
            detail={explain(found.error)}
            onRetry={() => found.refetch()}
          />
        )}
        {found.error && isCode(found.error, 'not_found') && (
          <Empty title="The body of this event is not kept">
            Grouping is explained from an event's body. Events marked “Most informative” have
            theirs.
          </Empty>
        )}
        {found.isPending && !found.error && <Skeleton className="h-320" />}
        {found.data && <Explanation org={org} {...found.data} />}
      </div>
    </>
  );
}
