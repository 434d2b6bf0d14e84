import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from './typed';

export type ProjectSettings = Schema<'ProjectSettings'>;
export type SettingsDocument = Schema<'SettingsDocument'>;

const path = '/api/v1/orgs/{org}/projects/{project}/settings';

/** All settings of a project are one document with one version. */
export const settingsQuery = (org: string, project: string) =>
  queryOptions({
    queryKey: ['org', org, 'project', project, 'settings'],
    queryFn: ({ signal }) => api.get(path, { org, project }, { signal }),
  });

/** Saves over the version that was read: somebody else's change in between is a conflict, not a loss. */
export function useSaveSettings(org: string, project: string) {
  const client = useQueryClient();
  const { queryKey } = settingsQuery(org, project);
  return useMutation({
    mutationFn: ({ change, version }: { change: Partial<ProjectSettings>; version: number }) =>
      api.patch(path, { org, project }, change, { ifMatch: version }),
    onSuccess: (saved) => client.setQueryData(queryKey, saved),
    onError: () => client.invalidateQueries({ queryKey }),
  });
}
