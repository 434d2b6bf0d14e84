import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { http, segment } from './http';
import type { PersonRef } from './types/identity';
import type { Page } from './types/scope';

export interface Member {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly teams: readonly number[];
  readonly totp: boolean;
  readonly lastSeenAt: string | null;
}

export interface PendingInvite {
  readonly id: number;
  readonly email: string;
  readonly role: string;
  readonly link?: string | null;
  readonly mailed: boolean;
  readonly expiresAt: string;
}

export interface Team {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly members: readonly number[];
}

export interface Token {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
  readonly createdBy: PersonRef | null;
}

export interface AuditEntry {
  readonly id: number;
  readonly at: string;
  readonly actor: PersonRef | null;
  readonly action: string;
  readonly target: { readonly kind: string; readonly id: string; readonly label: string | null };
  readonly before: unknown;
  readonly after: unknown;
  readonly ip: string | null;
}

const base = (org: string) => `/orgs/${segment(org)}`;

const list = <T>(org: string, part: string) =>
  queryOptions({
    queryKey: ['org', org, part],
    queryFn: async ({ signal }) =>
      (await http.get<{ items: readonly T[] }>(`${base(org)}/${part}`, undefined, signal)).items,
  });

export const membersQuery = (org: string) => list<Member>(org, 'members');
export const invitesQuery = (org: string) => list<PendingInvite>(org, 'invites');
export const teamsQuery = (org: string) => list<Team>(org, 'teams');
export const tokensQuery = (org: string) => list<Token>(org, 'tokens');

export const scopesQuery = (org: string) =>
  queryOptions({
    queryKey: ['org', org, 'scopes'],
    queryFn: async ({ signal }) =>
      (
        await http.get<{ items: readonly { scope: string; description: string }[] }>(
          `${base(org)}/tokens/scopes`,
          undefined,
          signal,
        )
      ).items,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const auditQuery = (org: string, filter: { q?: string | undefined }) =>
  infiniteQueryOptions({
    queryKey: ['org', org, 'audit', filter],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<AuditEntry>>(`${base(org)}/audit`, { ...filter, cursor: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });

export function useOrgCommands(org: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['org', org] });
  return {
    invite: useMutation({
      mutationFn: (body: { email: string; role: string; teams: readonly number[] }) =>
        http.post<PendingInvite>(`${base(org)}/invites`, body),
      onSettled,
    }),
    withdraw: useMutation({
      mutationFn: (id: number) => http.delete(`${base(org)}/invites/${id}`),
      onSettled,
    }),
    setRole: useMutation({
      mutationFn: ({ id, role }: { id: number; role: string }) =>
        http.patch(`${base(org)}/members/${id}`, { role }),
      onSettled,
    }),
    removeMember: useMutation({
      mutationFn: (id: number) => http.delete(`${base(org)}/members/${id}`),
      onSettled,
    }),
    createTeam: useMutation({
      mutationFn: (name: string) => http.post<Team>(`${base(org)}/teams`, { name, members: [] }),
      onSettled,
    }),
    changeTeam: useMutation({
      mutationFn: ({ id, ...body }: { id: number; name?: string; members?: readonly number[] }) =>
        http.patch(`${base(org)}/teams/${id}`, body),
      onSettled,
    }),
    removeTeam: useMutation({
      mutationFn: (id: number) => http.delete(`${base(org)}/teams/${id}`),
      onSettled,
    }),
    createToken: useMutation({
      mutationFn: (body: {
        name: string;
        scopes: readonly string[];
        expiresInDays: number | null;
      }) => http.post<Token & { readonly token: string }>(`${base(org)}/tokens`, body),
      onSettled,
    }),
    revokeToken: useMutation({
      mutationFn: (id: number) => http.delete(`${base(org)}/tokens/${id}`),
      onSettled,
    }),
    rename: useMutation({
      mutationFn: (name: string) => http.patch(base(org), { name }),
      onSettled,
    }),
  };
}
