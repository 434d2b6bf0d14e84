import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http, segment } from '../http';
import type { QueryCount, Scope } from '../types/scope';

/** How many issues each of the queries has: the numbers of tabs and saved views, one request for all. */
export function useCounts(
  org: string,
  queries: readonly string[],
  scope: Scope,
): readonly QueryCount[] | undefined {
  return useQuery({
    queryKey: ['org', org, 'counts', queries, scope],
    queryFn: ({ signal }) =>
      http.get<QueryCount[]>(
        `/orgs/${segment(org)}/issues/counts`,
        { ...scope, q: queries },
        signal,
      ),
    enabled: queries.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  }).data;
}
