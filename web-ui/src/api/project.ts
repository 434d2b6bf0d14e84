import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from './typed';

export type ProjectKey = Schema<'KeyView'>;
export type Receipt = Schema<'ReceiptView'>;
export type KeyChange = Schema<'KeyChange'>;

const path = '/api/v1/orgs/{org}/projects/{project}';
const poll = 2000;

export const projectQuery = (org: string, project: string) =>
  queryOptions({
    queryKey: ['org', org, 'project', project],
    queryFn: ({ signal }) => api.get(path, { org, project }, { signal }),
  });

export const keysQuery = (org: string, project: string) =>
  queryOptions({
    queryKey: ['org', org, 'project', project, 'keys'],
    queryFn: ({ signal }) => api.get(`${path}/keys`, { org, project }, { signal }),
  });

/** What reached ingest for this project in the last minutes, newest first. */
export const receiptsQuery = (org: string, project: string) =>
  queryOptions({
    queryKey: ['org', org, 'receipts', project],
    queryFn: ({ signal }) => api.get(`${path}/receipts`, { org, project }, { signal }),
    refetchInterval: poll,
    meta: { quiet: true },
  });

export function useProjectCommands(org: string) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['org', org] });
  return {
    create: useMutation({
      mutationFn: (draft: Schema<'ProjectRequest'>) =>
        api.post('/api/v1/orgs/{org}/projects', { org }, draft),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: ({ project, ...change }: Schema<'ProjectChange'> & { project: string }) =>
        api.patch(path, { org, project }, change),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (project: string) => api.delete(path, { org, project }),
      onSuccess,
    }),
  };
}

export function useKeyCommands(org: string, project: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: keysQuery(org, project).queryKey });
  return {
    create: useMutation({
      mutationFn: (label: string) => api.post(`${path}/keys`, { org, project }, { label }),
      onSettled,
    }),
    change: useMutation({
      mutationFn: ({ id, ...change }: KeyChange & { id: number }) =>
        api.patch(`${path}/keys/{id}`, { org, project, id }, change),
      onSettled,
    }),
    rotate: useMutation({
      mutationFn: ({ id, overlapHours }: { id: number; overlapHours: number }) =>
        api.post(`${path}/keys/{id}/rotate`, { org, project, id }, { overlapHours }),
      onSettled,
    }),
    secret: useMutation({
      mutationFn: (id: number) =>
        api.post(`${path}/keys/{id}/secret`, { org, project, id }, undefined),
    }),
    remove: useMutation({
      mutationFn: (id: number) => api.delete(`${path}/keys/{id}`, { org, project, id }),
      onSettled,
    }),
  };
}
