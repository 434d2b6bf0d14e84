import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { http, segment } from './http';
import type { Release } from './types/release';
import type { Page, Scope } from './types/scope';

export const releasesQuery = (org: string, scope: Scope) =>
  infiniteQueryOptions({
    queryKey: ['org', org, 'releases', scope],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<Release>>(
        `/orgs/${segment(org)}/releases`,
        { ...scope, cursor: pageParam },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const releaseQuery = (org: string, version: string, scope: Scope) =>
  queryOptions({
    queryKey: ['org', org, 'release', version, scope],
    queryFn: ({ signal }) =>
      http.get<Release>(`/orgs/${segment(org)}/releases/${segment(version)}`, { ...scope }, signal),
  });
