import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from './http';
import type { PersonRef } from './types/identity';
import type { Page } from './types/scope';

export interface InboxItem {
  readonly id: number;
  readonly kind: string;
  readonly read: boolean;
  readonly at: string;
  readonly org: string;
  readonly issue: { readonly id: number; readonly shortId: string; readonly title: string };
  readonly actor: PersonRef | null;
  readonly text: string | null;
}

export const inboxQuery = infiniteQueryOptions({
  queryKey: ['me', 'inbox'],
  queryFn: ({ pageParam, signal }) =>
    http.get<Page<InboxItem>>('/me/inbox', { cursor: pageParam }, signal),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Null marks everything. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly number[] | null) => http.post('/me/inbox/read', { ids }),
    onSettled: () => client.invalidateQueries({ queryKey: ['me'] }),
  });
}
