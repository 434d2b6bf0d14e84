import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { http, type Query, segment } from '../http';
import type { Schema } from '../typed';
import type { Activity, HashRow, IssueUser, TagSummary, TagValue } from '../types/facets';
import type { Meta, Page, Scope } from '../types/scope';
import type { Grouping } from '../types/trials';
import type { Histogram } from './list';
import { issueOf } from './wire';

export type DetailScope = Scope & { readonly q?: string | undefined };

const base = (org: string, id: string | number) => `/orgs/${segment(org)}/issues/${segment(id)}`;
const key = (org: string, id: string | number, part: string, ...rest: unknown[]) =>
  ['org', org, 'issue', String(id), part, ...rest] as const;

export const seriesQuery = (
  org: string,
  id: string | number,
  scope: DetailScope,
  split: string,
  measure: 'events' | 'users',
) =>
  queryOptions({
    queryKey: key(org, id, 'series', scope, split, measure),
    queryFn: ({ signal }) =>
      http.get<Histogram>(`${base(org, id)}/series`, { ...scope, split, measure }, signal),
    staleTime: 30_000,
  });

export const tagsQuery = (org: string, id: string | number, scope: DetailScope) =>
  queryOptions({
    queryKey: key(org, id, 'tags', scope),
    queryFn: ({ signal }) =>
      http.get<{ items: readonly TagSummary[]; meta?: Meta | null }>(
        `${base(org, id)}/tags`,
        { ...scope },
        signal,
      ),
    staleTime: 60_000,
  });

function pages<T>(org: string, id: string | number, part: string, query: Query = {}) {
  return infiniteQueryOptions({
    queryKey: key(org, id, part, query),
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<T>>(`${base(org, id)}/${part}`, { ...query, cursor: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (page: Page<T>) => page.next ?? undefined,
    staleTime: 30_000,
  });
}

export interface EventRow {
  readonly id: string;
  readonly at: string;
  readonly receivedAt: string;
  readonly title: string;
  readonly release: string | null;
  readonly environment: string | null;
  readonly user: string | null;
  readonly transaction: string | null;
  readonly hasBody: boolean;
}

export const eventsQuery = (org: string, id: string | number, scope: DetailScope) =>
  pages<EventRow>(org, id, 'events', { ...scope });
export const usersQuery = (org: string, id: string | number, scope: DetailScope) =>
  pages<IssueUser>(org, id, 'users', { ...scope });
export const activityQuery = (org: string, id: string | number) =>
  pages<Activity>(org, id, 'activity');
export const tagValuesQuery = (org: string, id: string | number, tag: string, scope: DetailScope) =>
  pages<TagValue>(org, id, `tags/${segment(tag)}`, { ...scope });

export const hashesQuery = (org: string, id: string | number) =>
  queryOptions({
    queryKey: key(org, id, 'hashes'),
    queryFn: ({ signal }) =>
      http.get<readonly HashRow[]>(`${base(org, id)}/hashes`, undefined, signal),
  });

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
}

export const attachmentsQuery = (org: string, event: string) =>
  queryOptions({
    queryKey: ['org', org, 'event', event, 'attachments'],
    queryFn: ({ signal }) =>
      http.get<readonly Attachment[]>(`${eventPath(org, event)}/attachments`, undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Why one event is grouped as it is. */
export const groupingQuery = (org: string, event: string) =>
  queryOptions({
    queryKey: ['org', org, 'event', event, 'grouping'],
    queryFn: ({ signal }) =>
      http.get<Grouping>(
        `/orgs/${segment(org)}/events/${segment(event)}/grouping`,
        undefined,
        signal,
      ),
    staleTime: 60_000,
  });

/** Issues of the project that look alike, the most alike first. */
export const similarQuery = (org: string, id: string | number, scope: DetailScope) =>
  queryOptions({
    queryKey: key(org, id, 'similar', scope),
    queryFn: async ({ signal }) => {
      const found = await http.get<readonly { issue: Schema<'IssueItem'>; score: number }[]>(
        `${base(org, id)}/similar`,
        { t: scope.t },
        signal,
      );
      return found.map(({ issue, score }) => ({ issue: issueOf(issue), score }));
    },
    staleTime: 60_000,
  });

export function useUnmerge(org: string, id: string | number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (hashes: readonly string[]) => http.post(`${base(org, id)}/unmerge`, { hashes }),
    onSettled: () => client.invalidateQueries({ queryKey: ['org', org] }),
  });
}

export function useComments(org: string, id: string | number) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: key(org, id, 'activity') });
  const path = `${base(org, id)}/comments`;
  return {
    add: useMutation({ mutationFn: (text: string) => http.post(path, { text }), onSettled }),
    edit: useMutation({
      mutationFn: ({ comment, text }: { comment: number; text: string }) =>
        http.patch(`${path}/${comment}`, { text }),
      onSettled,
    }),
    remove: useMutation({
      mutationFn: (comment: number) => http.delete(`${path}/${comment}`),
      onSettled,
    }),
  };
}

export const eventPath = (org: string, event: string) =>
  `/orgs/${segment(org)}/events/${segment(event)}`;
export const eventMarkdown = (org: string, event: string) =>
  http.text(`${eventPath(org, event)}/markdown`);
export const eventCurl = (org: string, event: string) => http.text(`${eventPath(org, event)}/curl`);
export const eventJsonQuery = (org: string, event: string) =>
  queryOptions({
    queryKey: ['org', org, 'event', event, 'json'],
    queryFn: ({ signal }) => http.get<unknown>(`${eventPath(org, event)}/json`, undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
