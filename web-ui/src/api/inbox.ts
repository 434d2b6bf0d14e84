import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http, segment } from './http';
import { meQuery } from './identity';
import type { Schema } from './typed';
import type { Page } from './types/scope';

export type InboxItem = Schema<'InboxLine'>;

const path = (org: string) => `/orgs/${segment(org)}/inbox`;
const key = (org: string) => ['org', org, 'inbox'] as const;

export const inboxQuery = (org: string) =>
  infiniteQueryOptions({
    queryKey: key(org),
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<InboxItem>>(path(org), { cursor: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** Null marks everything. */
export function useMarkRead(org: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly number[] | null) => http.post(`${path(org)}/read`, { ids }),
    onSettled: () => {
      // The number beside the inbox is the account's.
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
      return client.invalidateQueries({ queryKey: key(org) });
    },
  });
}
