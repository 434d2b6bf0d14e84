import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http, segment } from './http';
import type { ProjectDetail, ProjectKey, Receipt } from './types/project';

const base = (org: string, project: string) => `/orgs/${segment(org)}/projects/${segment(project)}`;
const poll = 2000;

export const keysQuery = (org: string, project: string) =>
  queryOptions({
    queryKey: ['org', org, 'project', project, 'keys'],
    queryFn: async ({ signal }) =>
      (
        await http.get<{ items: readonly ProjectKey[] }>(
          `${base(org, project)}/keys`,
          undefined,
          signal,
        )
      ).items,
  });

/** What reached ingest for this project in the last minutes, newest first. */
export const receiptsQuery = (org: string, project: string) =>
  queryOptions({
    queryKey: ['org', org, 'receipts', project],
    queryFn: async ({ signal }) =>
      (
        await http.get<{ items: readonly Receipt[] }>(
          `${base(org, project)}/receipts`,
          undefined,
          signal,
        )
      ).items,
    refetchInterval: poll,
    meta: { quiet: true },
  });

export function useCreateProject(org: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: { name: string; platform: string }) =>
      http.post<ProjectDetail>(`/orgs/${segment(org)}/projects`, draft),
    onSuccess: () => client.invalidateQueries({ queryKey: ['org', org] }),
  });
}

export type KeyChange = Partial<
  Pick<ProjectKey, 'label' | 'active' | 'signature' | 'limits' | 'origins' | 'environments'>
>;

export function useKeyCommands(org: string, project: string) {
  const client = useQueryClient();
  const path = `${base(org, project)}/keys`;
  const onSettled = () => client.invalidateQueries({ queryKey: keysQuery(org, project).queryKey });
  return {
    create: useMutation({
      mutationFn: (label: string) => http.post<ProjectKey>(path, { label }),
      onSettled,
    }),
    change: useMutation({
      mutationFn: ({ id, ...change }: KeyChange & { id: number }) =>
        http.patch<ProjectKey>(`${path}/${id}`, change),
      onSettled,
    }),
    rotate: useMutation({
      mutationFn: ({ id, overlapHours }: { id: number; overlapHours: number }) =>
        http.post(`${path}/${id}/rotate`, { overlapHours }),
      onSettled,
    }),
    remove: useMutation({ mutationFn: (id: number) => http.delete(`${path}/${id}`), onSettled }),
  };
}
