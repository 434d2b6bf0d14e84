import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, type Schema } from './typed';

export type Organization = Schema<'OrganizationView'>;
export type Permission = Schema<'Permission'>;

export const orgQuery = (org: string) =>
  queryOptions({
    queryKey: ['org', org],
    queryFn: ({ signal }) => api.get('/api/v1/orgs/{org}', { org }, { signal }),
    staleTime: 60_000,
  });

export function useOrg(org: string): Organization | undefined {
  return useQuery(orgQuery(org)).data;
}

const nobody: Pick<Organization, 'members' | 'teams'> = { members: [], teams: [] };

/** Those who can be named and assigned; none until the organisation is read. */
export const usePeople = (org: string): typeof nobody => useOrg(org) ?? nobody;

/** Why an action is refused, or undefined when it is allowed. */
export function useRefusal(org: string, permission: Permission): string | undefined {
  const data = useOrg(org);
  if (!data || data.permissions.includes(permission)) {
    return undefined;
  }
  return `Your role ${data.role} does not allow this. An owner or admin of ${data.name} can.`;
}

/** Environments that events have carried in a month, the busiest first. */
export const environmentsQuery = (org: string, project?: string) =>
  queryOptions({
    queryKey: ['org', org, 'environments', project],
    queryFn: ({ signal }) =>
      api.get('/api/v1/orgs/{org}/environments', { org }, { query: { t: '30d', project }, signal }),
    staleTime: 5 * 60_000,
    meta: { quiet: true },
  });

export function useEnvironments(org: string): readonly string[] {
  const { data } = useQuery(environmentsQuery(org));
  return useMemo(() => data?.map(({ name }) => name) ?? none, [data]);
}

const none: readonly string[] = [];
