import { queryOptions, useQuery } from '@tanstack/react-query';
import { http, segment } from './http';
import { landed } from './landed';
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

/** Why an action is refused, or undefined when it is allowed. */
export function useRefusal(org: string, permission: Permission): string | undefined {
  const data = useOrg(org);
  if (!data || data.permissions.includes(permission)) {
    return undefined;
  }
  return `Your role ${data.role} does not allow this. An owner or admin of ${data.name} can.`;
}

/** Names of environments that events have carried. */
export function useEnvironments(org: string): readonly string[] {
  const { data } = useQuery({
    queryKey: ['org', org, 'environments'],
    queryFn: ({ signal }) =>
      http.get<readonly string[]>(`/orgs/${segment(org)}/environments`, undefined, signal),
    enabled: landed.environments,
    staleTime: 5 * 60_000,
    meta: { quiet: true },
  });
  return data ?? none;
}

const none: readonly string[] = [];
