import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from './typed';

export type SavedView = Schema<'SavedView'>;
export type ViewRequest = Schema<'ViewRequest'>;

const path = '/api/v1/orgs/{org}/views';
const key = (org: string) => ['org', org, 'views'] as const;

export const viewsQuery = (org: string) =>
  queryOptions({
    queryKey: key(org),
    queryFn: ({ signal }) => api.get(path, { org }, { signal }),
    staleTime: 60_000,
  });

export function useViewCommands(org: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: key(org) });
  return {
    create: useMutation({
      mutationFn: (view: ViewRequest) => api.post(path, { org }, view),
      onSettled,
    }),
    change: useMutation({
      mutationFn: ({ id, view }: { id: number; view: ViewRequest }) =>
        api.put(`${path}/{id}`, { org, id }, view),
      onSettled,
    }),
    remove: useMutation({
      mutationFn: (id: number) => api.delete(`${path}/{id}`, { org, id }),
      onSettled,
    }),
  };
}

/** The search part of a link to a saved view. */
export function viewSearch({ id, content }: SavedView) {
  return {
    q: content.query,
    view: String(id),
    sort: content.sort,
    ...(content.timeRange ? { t: content.timeRange } : {}),
    ...(content.projects.length > 0 ? { project: [...content.projects] } : {}),
    ...(content.environments.length > 0 ? { env: [...content.environments] } : {}),
  };
}
