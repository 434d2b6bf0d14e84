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

export async function readIssuePage(
  org: string,
  scope: ListScope,
  cursor: string,
  signal?: AbortSignal,
): Promise<IssuePage> {
  const { items, next, meta, total, events } = await http.get<Schema<'IssuePage'>>(
    `/orgs/${segment(org)}/issues`,
    { ...scope, include: 'trend', limit: pageSize, cursor },
    signal,
  );
  return {
    items: items.map(issueOf),
    next: next ?? null,
    meta,
    total: total ?? null,
    events: events ?? null,
  };
}

export const issueListQuery = (org: string, scope: ListScope) =>
  infiniteQueryOptions({
    queryKey: [...listKey(org), scope],
    queryFn: ({ pageParam, signal }) => readIssuePage(org, scope, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 30_000,
    refetchOnWindowFocus: false,
  });

/** The issue of a project that was seen last, if it ever had one: whether anything reports there. */
export const latestIssueQuery = (org: string, project: string) =>
  queryOptions({
    queryKey: ['org', org, 'issues', 'latest', project],
    queryFn: async ({ signal }) => {
      const { items } = await http.get<Schema<'IssuePage'>>(
        `/orgs/${segment(org)}/issues`,
        { project, t: '90d', sort: 'last', limit: 1 },
        signal,
      );
      return items.map(issueOf)[0] ?? null;
    },
    meta: { quiet: true },
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
