import { queryOptions } from '@tanstack/react-query';
import { http, segment } from '../http';
import type { EventBody, Preview } from '../types/event';
import type { IssueDetail } from '../types/issue';
import type { Scope } from '../types/scope';

const base = (org: string, id: string | number) => `/orgs/${segment(org)}/issues/${segment(id)}`;

export const issueQuery = (
  org: string,
  id: string | number,
  scope: Scope & { q?: string | undefined } = {},
) =>
  queryOptions({
    queryKey: ['org', org, 'issue', String(id), 'detail', scope],
    queryFn: ({ signal }) => http.get<IssueDetail>(base(org, id), { ...scope }, signal),
  });

export const previewQuery = (org: string, id: number) =>
  queryOptions({
    queryKey: ['org', org, 'preview', id],
    queryFn: ({ signal }) => http.get<Preview>(`${base(org, id)}/preview`, undefined, signal),
    staleTime: 60_000,
    meta: { quiet: true },
  });

export type EventChoice = string;

export const eventQuery = (
  org: string,
  id: string | number,
  event: EventChoice,
  scope: Scope & { q?: string | undefined } = {},
) =>
  queryOptions({
    queryKey: ['org', org, 'issue', String(id), 'event', event, scope],
    queryFn: ({ signal }) =>
      http.get<EventBody>(`${base(org, id)}/events/${segment(event)}`, { ...scope }, signal),
    // A stored event never changes; only "latest" and "best" do.
    staleTime: event.length === 32 ? Number.POSITIVE_INFINITY : 15_000,
  });
