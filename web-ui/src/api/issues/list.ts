import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { http, segment } from '../http';
import type { Schema } from '../typed';
import type { Issue, Total } from '../types/issue';
import type { Meta, Page, Scope } from '../types/scope';
import { issueOf } from './wire';

export interface ListScope extends Scope {
  readonly q: string;
  readonly sort?: string | undefined;
}

export interface IssuePage extends Page<Issue> {
  /** What all pages hold together; the first page says it. */
  readonly total: Total | null;
  readonly events: number | null;
}

const pageSize = 50;

export const listKey = (org: string) => ['org', org, 'issues', 'list'] as const;

export const issueListQuery = (org: string, scope: ListScope) =>
  infiniteQueryOptions({
    queryKey: [...listKey(org), scope],
    queryFn: async ({ pageParam, signal }): Promise<IssuePage> => {
      const { items, next, meta, total, events } = await http.get<Schema<'IssuePage'>>(
        `/orgs/${segment(org)}/issues`,
        { ...scope, include: 'trend', limit: pageSize, cursor: pageParam },
        signal,
      );
      return {
        items: items.map(issueOf),
        next: next ?? null,
        meta,
        total: total ?? null,
        events: events ?? null,
      };
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 30_000,
    refetchOnWindowFocus: false,
  });

export interface Histogram {
  readonly start: string;
  readonly end: string;
  readonly bucketMs: number;
  readonly series: readonly { readonly key: string; readonly points: readonly number[] }[];
  readonly meta?: Meta | null;
}

export const histogramQuery = (org: string, scope: ListScope) => {
  const { sort: _sort, ...asked } = scope;
  return queryOptions({
    queryKey: ['org', org, 'issues', 'histogram', asked],
    queryFn: ({ signal }) =>
      http.get<Histogram>(
        `/orgs/${segment(org)}/issues/histogram`,
        { ...asked, buckets: 90 },
        signal,
      ),
    staleTime: 30_000,
  });
};
