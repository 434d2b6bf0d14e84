import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Merge } from 'lucide-react';
import { issueQuery, previewQuery } from '~/api/issues/detail';
import { similarQuery } from '~/api/issues/facets';
import { explain } from '~/api/problem';
import type { Issue } from '~/api/types/issue';
import { percentWhole } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { useTriage } from '~/triage/useTriage';
import { Button } from '~/ui/Button';
import { headline } from '~/ui/issue/row-model';
import { Panel } from '~/ui/Section';
import { StackTrace } from '~/ui/stack/StackTrace';
import { Empty, ErrorPanel, Skeleton } from '~/ui/states';
import { useIssueSearch } from '../useIssueSearch';
import { TabBar } from './TabBar';

/** Issues that may be the same, each with its stack beside this one's. */
export function SimilarTab() {
  const { org, id, scope } = useIssueSearch();
  const { data: issue } = useQuery(issueQuery(org, id, scope));
  const { data, error, refetch } = useQuery(similarQuery(org, id));
  const { act, refused } = useTriage(org);
  return (
    <>
      <TabBar org={org} id={id} />
      <div className="flex flex-col gap-16 p-20">
        {error && !data && (
          <ErrorPanel
            title="Similar issues could not be read"
            detail={explain(error)}
            onRetry={() => refetch()}
          />
        )}
        {!data && !error && <Skeleton className="h-200" />}
        {data?.length === 0 && (
          <Empty title="Nothing similar">
            No other issue of the project shares enough of this stack.
          </Empty>
        )}
        {issue &&
          data?.map((one) => (
            <section key={one.issue.id}>
              <div className="mb-8 flex flex-wrap items-center gap-8">
                <Link
                  to="/$org/issues/$id"
                  params={{ org, id: one.issue.shortId }}
                  className="mono text-sec text-acc hover:underline"
                >
                  {one.issue.shortId}
                </Link>
                <span className="payload min-w-0 flex-1 truncate font-medium">
                  {headline(one.issue)}{' '}
                  <span className="font-normal text-t2">{oneLine(one.issue.value ?? '', 120)}</span>
                </span>
                <span className="num text-t2">{percentWhole(one.score)} alike</span>
                <Button
                  size="sm"
                  refused={refused}
                  icon={<Merge size={13} />}
                  onClick={() =>
                    act({ issues: [issue, one.issue] }, { type: 'merge', into: issue.id })
                  }
                >
                  Merge into {issue.shortId}
                </Button>
              </div>
              <div className="grid grid-cols-2 gap-10 max-lg:grid-cols-1">
                <Stack org={org} issue={issue} />
                <Stack org={org} issue={one.issue} />
              </div>
            </section>
          ))}
      </div>
    </>
  );
}

function Stack({ org, issue }: { org: string; issue: Issue }) {
  const { data } = useQuery(previewQuery(org, issue.id));
  return (
    <div className="min-w-0">
      <p className="mono m-0 mb-4 text-meta text-t3">{issue.shortId}</p>
      {data?.event ? (
        <StackTrace frames={data.event.inAppFrames} mode="app" newestFirst />
      ) : (
        <Panel className="p-12 text-t3">No stack is kept.</Panel>
      )}
    </div>
  );
}
