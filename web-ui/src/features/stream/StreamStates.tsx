import { lazy, Suspense } from 'react';
import { ApiError, explain, isCode } from '~/api/problem';
import { Banner, ErrorPanel, Partial, SkeletonRows } from '~/ui/states';
import { TimeAgo } from '~/ui/TimeAgo';
import type { useIssueRows } from './useIssueRows';
import type { StreamSearch } from './useStreamSearch';

// Most visits have rows: the reasons for none are read when there are none.
const StreamEmpty = lazy(() => import('./StreamEmpty'));

/** What stands above or instead of the rows: first visit, nothing, a failure, a part. */
export function StreamStates({
  list,
  search,
  rowHeight,
}: {
  list: ReturnType<typeof useIssueRows>;
  search: StreamSearch;
  rowHeight: number;
}) {
  const { error, first, last, items } = list;
  const partial = last?.meta?.partial;
  return (
    <>
      {search.ignored && (
        <div className="p-8">
          <Banner tone="warn">
            The link had a value that makes no sense for {search.ignored.join(', ')}; it was left
            out.
          </Banner>
        </div>
      )}
      {error && !isCode(error, 'query_syntax') && (
        <ErrorPanel
          title="The list could not be read"
          detail={explain(error)}
          requestId={error instanceof ApiError ? error.more.requestId : undefined}
          still={first ? 'What you see below is from before.' : undefined}
          onRetry={() => list.refetch()}
        />
      )}
      {error && first?.meta && (
        <p className="m-0 px-16 text-sec text-t3">
          Read <TimeAgo at={first.meta.asOf} />
        </p>
      )}
      {partial && (
        <div className="p-8">
          <Partial
            done={partial.done}
            of={partial.of}
            reason={partial.reason}
            onRetry={() => list.refetch()}
          />
        </div>
      )}
      {list.isPending && !error && (
        <SkeletonRows rows={12} height={rowHeight} label="Reading issues" />
      )}
      {first && items.length === 0 && !list.isPlaceholderData && (
        <Suspense fallback={null}>
          <StreamEmpty search={search} />
        </Suspense>
      )}
    </>
  );
}
