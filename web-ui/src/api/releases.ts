import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { withFilter } from '~/lib/query/edit';
import { http, segment } from './http';
import type { Schema } from './typed';
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

/** How the sessions of a release ended; all zero where the app reports none. */
export const sessionsQuery = (org: string, version: string, scope: Scope) =>
  queryOptions({
    queryKey: ['org', org, 'sessions', version, scope],
    queryFn: ({ signal }) =>
      http.get<Schema<'SessionHealth'>>(
        `/orgs/${segment(org)}/sessions`,
        { ...scope, q: withFilter('', 'release', version) },
        signal,
      ),
    staleTime: 60_000,
  });

export const releaseQuery = (org: string, version: string, scope: Scope) =>
  queryOptions({
    queryKey: ['org', org, 'release', version, scope],
    queryFn: ({ signal }) =>
      http.get<Release>(`/orgs/${segment(org)}/releases/${segment(version)}`, { ...scope }, signal),
  });
