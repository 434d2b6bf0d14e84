import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http, segment } from './http';
import type { SettingsByName, Versioned } from './types/settings';

const path = (org: string, project: string, name: string) =>
  `/orgs/${segment(org)}/projects/${segment(project)}/settings/${name}`;

export const settingQuery = <K extends keyof SettingsByName>(
  org: string,
  project: string,
  name: K,
) =>
  queryOptions({
    queryKey: ['org', org, 'project', project, 'settings', name],
    queryFn: ({ signal }) =>
      http.get<Versioned<SettingsByName[K]>>(path(org, project, name), undefined, signal),
  });

/** Saves over the version that was read: somebody else's change in between is a conflict, not a loss. */
export function useSaveSetting<K extends keyof SettingsByName>(
  org: string,
  project: string,
  name: K,
) {
  const client = useQueryClient();
  const { queryKey } = settingQuery(org, project, name);
  return useMutation({
    mutationFn: ({ settings, version }: { settings: SettingsByName[K]; version: number }) =>
      http.put<Versioned<SettingsByName[K]>>(path(org, project, name), settings, version),
    onSuccess: (saved) => client.setQueryData(queryKey, saved),
    onError: () => client.invalidateQueries({ queryKey }),
  });
}

/** What the settings would do, without saving them. */
export function useTrySetting<R>(org: string, project: string, name: keyof SettingsByName) {
  return useMutation({
    mutationFn: (body: { settings: unknown; event?: unknown }) =>
      http.post<R>(`${path(org, project, name)}/try`, body),
  });
}
