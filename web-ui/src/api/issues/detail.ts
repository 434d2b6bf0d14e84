import { queryOptions } from '@tanstack/react-query';
import { http, segment } from '../http';
import type { Schema } from '../typed';
import type { Scope } from '../types/scope';
import { detailOf, eventOf, previewOf } from './wire';

const base = (org: string, id: string | number) => `/orgs/${segment(org)}/issues/${segment(id)}`;

export const issueQuery = (
  org: string,
  id: string | number,
  scope: Scope & { q?: string | undefined } = {},
) =>
  queryOptions({
    queryKey: ['org', org, 'issue', String(id), 'detail', scope],
    queryFn: async ({ signal }) =>
      detailOf(await http.get<Schema<'IssueDetail'>>(base(org, id), { ...scope }, signal)),
  });

export const previewQuery = (org: string, id: number) =>
  queryOptions({
    queryKey: ['org', org, 'preview', id],
    queryFn: async ({ signal }) =>
      previewOf(await http.get<Schema<'Preview'>>(`${base(org, id)}/preview`, undefined, signal)),
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
    queryFn: async ({ signal }) =>
      eventOf(
        await http.get<Schema<'EventView'>>(
          `${base(org, id)}/events/${segment(event)}`,
          { ...scope },
          signal,
        ),
      ),
    // A stored event never changes; only "latest" and "best" do.
    staleTime: event.length === 32 ? Number.POSITIVE_INFINITY : 15_000,
  });
