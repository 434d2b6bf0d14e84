import { queryOptions } from '@tanstack/react-query';
import { http } from './http';

export interface Resolved {
  readonly kind: 'issue' | 'event' | 'release' | 'project' | 'trace';
  readonly org: string;
  readonly label: string;
  readonly detail?: string | null;
  readonly issue?: string | null;
  readonly event?: string | null;
  readonly release?: string | null;
  readonly project?: string | null;
  /** What became of an event that is not stored. */
  readonly outcome?: string | null;
}

/** Whatever an id, a pasted link or a version names, within what the caller may see. */
export const resolveQuery = (text: string) =>
  queryOptions({
    queryKey: ['resolve', text],
    queryFn: async ({ signal }) =>
      (await http.get<{ items: readonly Resolved[] }>('/resolve', { q: text }, signal)).items,
    staleTime: 30_000,
    retry: false,
    meta: { quiet: true },
  });
