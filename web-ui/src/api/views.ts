import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http, segment } from './http';
import type { SavedView } from './types/views';

const key = (org: string) => ['org', org, 'views'] as const;

export const viewsQuery = (org: string) =>
  queryOptions({
    queryKey: key(org),
    queryFn: async ({ signal }) =>
      (await http.get<{ items: SavedView[] }>(`/orgs/${segment(org)}/views`, undefined, signal))
        .items,
    staleTime: 60_000,
  });

export type ViewDraft = Omit<SavedView, 'id' | 'position'>;

export function useViewCommands(org: string) {
  const client = useQueryClient();
  const path = `/orgs/${segment(org)}/views`;
  const onSettled = () => client.invalidateQueries({ queryKey: key(org) });
  return {
    create: useMutation({
      mutationFn: (draft: ViewDraft) => http.post<SavedView>(path, draft),
      onSettled,
    }),
    change: useMutation({
      mutationFn: ({ id, ...change }: { id: number } & Partial<SavedView>) =>
        http.patch<SavedView>(`${path}/${id}`, change),
      onSettled,
    }),
    remove: useMutation({ mutationFn: (id: number) => http.delete(`${path}/${id}`), onSettled }),
  };
}

/** The search part of a link to a saved view. */
export function viewSearch(view: SavedView) {
  return {
    q: view.q,
    view: String(view.id),
    ...(view.sort ? { sort: view.sort } : {}),
    ...(view.t ? { t: view.t } : {}),
    ...(view.project.length > 0 ? { project: [...view.project] } : {}),
    ...(view.env.length > 0 ? { env: [...view.env] } : {}),
  };
}
