import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { issueListQuery, type ListScope } from '~/api/issues/list';
import { clearFresh } from '~/api/live/state';

/** The list: pages as one array without repeats, since an issue may move between two reads. */
export function useIssueRows(org: string, scope: ListScope) {
  const client = useQueryClient();
  const options = issueListQuery(org, scope);
  const query = useInfiniteQuery({ ...options, placeholderData: keepPreviousData });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const items = useMemo(() => {
    const seen = new Set<number>();
    return (data?.pages ?? [])
      .flatMap((page) => page.items)
      .filter((issue) => !seen.has(issue.id) && seen.add(issue.id));
  }, [data]);

  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) {
      void fetchNextPage();
    }
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  const reload = useCallback(() => {
    clearFresh();
    // Only the first page: what is below is read again as it is scrolled to.
    client.setQueryData(
      options.queryKey,
      (before) =>
        before && { pages: before.pages.slice(0, 1), pageParams: before.pageParams.slice(0, 1) },
    );
    return client.invalidateQueries({ queryKey: options.queryKey });
  }, [client, options.queryKey]);

  return { ...query, items, first: data?.pages[0], last: data?.pages.at(-1), more, reload };
}
