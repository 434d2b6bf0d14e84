import { queryOptions, useQuery } from '@tanstack/react-query';
import { http, segment } from './http';
import type { Organization } from './types/identity';

export const orgQuery = (org: string) =>
  queryOptions({
    queryKey: ['org', org],
    queryFn: ({ signal }) => http.get<Organization>(`/orgs/${segment(org)}`, undefined, signal),
    staleTime: 60_000,
  });

export function useOrg(org: string): Organization | undefined {
  return useQuery(orgQuery(org)).data;
}

/** Why an action is refused, or undefined when it is allowed. */
export function useRefusal(org: string, permission: string): string | undefined {
  const data = useOrg(org);
  if (!data || data.permissions.includes(permission)) {
    return undefined;
  }
  return `Your role ${data.role} does not allow this. An owner or admin of ${data.name} can.`;
}
