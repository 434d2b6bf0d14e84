import { queryOptions } from '@tanstack/react-query';
import { http, segment } from './http';
import type { Schema } from './typed';

export interface Resolved {
  readonly kind: 'issue' | 'event' | 'release' | 'project';
  readonly label: string;
  readonly issue?: string | undefined;
  readonly event?: string | undefined;
  readonly release?: string | undefined;
  readonly project?: string | undefined;
}

/** Whatever an id or a version names, within what the caller may see. */
export const resolveQuery = (org: string, text: string) =>
  queryOptions({
    queryKey: ['org', org, 'resolve', text],
    queryFn: async ({ signal }) => {
      const found = await http.get<readonly Schema<'Resolved'>[]>(
        `/orgs/${segment(org)}/resolve`,
        { q: text },
        signal,
      );
      return Promise.all(found.map((one) => placeOf(org, one, signal)));
    },
    staleTime: 30_000,
    retry: false,
    meta: { quiet: true },
  });

/** An event is shown on the page of its issue, which the event itself names. */
async function placeOf(
  org: string,
  found: Schema<'Resolved'>,
  signal: AbortSignal,
): Promise<Resolved> {
  const { kind, id, label } = found;
  switch (kind) {
    case 'issue':
      return { kind, label: `${found.shortId ?? id} ${label}`, issue: found.shortId ?? id };
    case 'event': {
      const path = `/orgs/${segment(org)}/events/${segment(id)}`;
      const { issue } = await http.get<Schema<'EventView'>>(path, undefined, signal);
      return { kind, label, event: id, issue: issue?.shortId };
    }
    case 'release':
      return { kind, label, release: id };
    case 'project':
      return { kind, label, project: found.project ?? undefined };
  }
}
