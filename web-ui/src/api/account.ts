import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from './http';
import { meQuery } from './identity';
import type { Me, PreferencesView } from './types/identity';

export interface Session {
  readonly id: string;
  readonly current: boolean;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly createdAt: string;
  readonly lastSeenAt: string;
}

export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: async ({ signal }) =>
    (await http.get<{ items: readonly Session[] }>('/me/sessions', undefined, signal)).items,
});

export function useAccountCommands() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['me'] });
  return {
    change: useMutation({
      mutationFn: (body: { name?: string; preferences?: Partial<PreferencesView> }) =>
        http.patch<Me>('/me', body),
      onSuccess: (me) => client.setQueryData(meQuery.queryKey, me),
    }),
    password: useMutation({
      mutationFn: (body: { current: string; next: string }) => http.post('/me/password', body),
      onSettled,
    }),
    revoke: useMutation({
      mutationFn: (id: string) => http.delete(`/me/sessions/${encodeURIComponent(id)}`),
      onSettled,
    }),
    beginTotp: useMutation({
      mutationFn: () => http.post<{ secret: string; uri: string }>('/me/totp'),
    }),
    confirmTotp: useMutation({
      mutationFn: (code: string) =>
        http.post<{ recoveryCodes: readonly string[] }>('/me/totp/confirm', { code }),
      onSettled,
    }),
    endTotp: useMutation({
      mutationFn: (code: string) => http.delete('/me/totp', { code }),
      onSettled,
    }),
  };
}
