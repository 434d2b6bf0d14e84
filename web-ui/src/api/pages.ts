import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { explain } from './problem';

/** A cursor list in the words of a table: rows, what went wrong, and more. */
export function usePages<T>(
  query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly T[] }>>,
) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.items), [data]);
  return {
    rows,
    error: error ? { detail: explain(error), onRetry: () => void refetch() } : undefined,
    more: hasNextPage
      ? { onMore: () => void fetchNextPage(), pending: isFetchingNextPage }
      : undefined,
  };
}
