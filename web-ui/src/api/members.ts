import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api, type Schema } from './typed';

export type Member = Schema<'Member'>;
export type Role = Schema<'Role'>;
export type Team = Schema<'Team'>;
export type AuditEntry = Schema<'AuditEntry'>;

const base = '/api/v1/orgs/{org}';

export const membersQuery = (org: string) =>
  queryOptions({
    queryKey: ['org', org, 'members'],
    queryFn: ({ signal }) => api.get(`${base}/members`, { org }, { signal }),
  });
export const invitesQuery = (org: string) =>
  queryOptions({
    queryKey: ['org', org, 'invites'],
    queryFn: ({ signal }) => api.get(`${base}/invites`, { org }, { signal }),
  });
export const teamsQuery = (org: string) =>
  queryOptions({
    queryKey: ['org', org, 'teams'],
    queryFn: ({ signal }) => api.get(`${base}/teams`, { org }, { signal }),
  });
export const tokensQuery = (org: string) =>
  queryOptions({
    queryKey: ['org', org, 'tokens'],
    queryFn: ({ signal }) => api.get(`${base}/tokens`, { org }, { signal }),
  });
export const scopesQuery = (org: string) =>
  queryOptions({
    queryKey: ['org', org, 'scopes'],
    queryFn: ({ signal }) => api.get(`${base}/tokens/scopes`, { org }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const auditQuery = (org: string, filter: { q?: string | undefined }) =>
  infiniteQueryOptions({
    queryKey: ['org', org, 'audit', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get(`${base}/audit`, { org }, { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });

export function useOrgCommands(org: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['org', org] });
  return {
    invite: useMutation({
      mutationFn: (body: Schema<'NewInvite'>) => api.post(`${base}/invites`, { org }, body),
      onSettled,
    }),
    withdraw: useMutation({
      mutationFn: (id: number) => api.delete(`${base}/invites/{id}`, { org, id }),
      onSettled,
    }),
    setRole: useMutation({
      mutationFn: ({ id, role }: { id: number; role: Role }) =>
        api.patch(`${base}/members/{id}`, { org, id }, { role }),
      onSettled,
    }),
    removeMember: useMutation({
      mutationFn: (id: number) => api.delete(`${base}/members/{id}`, { org, id }),
      onSettled,
    }),
    createTeam: useMutation({
      mutationFn: (name: string) => api.post(`${base}/teams`, { org }, { name, members: [] }),
      onSettled,
    }),
    changeTeam: useMutation({
      mutationFn: ({ team, ...body }: Schema<'TeamChange'> & { team: string }) =>
        api.patch(`${base}/teams/{team}`, { org, team }, body),
      onSettled,
    }),
    removeTeam: useMutation({
      mutationFn: (team: string) => api.delete(`${base}/teams/{team}`, { org, team }),
      onSettled,
    }),
    createToken: useMutation({
      mutationFn: (body: Schema<'NewToken'>) => api.post(`${base}/tokens`, { org }, body),
      onSettled,
    }),
    revokeToken: useMutation({
      mutationFn: (id: number) => api.delete(`${base}/tokens/{id}`, { org, id }),
      onSettled,
    }),
    rename: useMutation({
      mutationFn: (name: string) => api.patch(base, { org }, { name }),
      onSettled,
    }),
  };
}
