import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from './http';
import type { Me, Setup } from './types/identity';

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => http.get<Setup>('/setup', undefined, signal),
});

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => http.get<Me>('/me', undefined, signal),
  staleTime: 60_000,
});

export const methodsQuery = queryOptions({
  queryKey: ['auth', 'methods'],
  queryFn: ({ signal }) =>
    http.get<{ password: boolean; oidc: { label: string; startUrl: string } | null }>(
      '/auth/methods',
      undefined,
      signal,
    ),
});

export function useMe(): Me | undefined {
  return useQuery(meQuery).data;
}

export type LoginStep =
  | { readonly step: 'done' }
  | { readonly step: 'totp'; readonly ticket: string };

export const login = (email: string, password: string) =>
  http.post<LoginStep>('/auth/login', { email, password });
export const loginTotp = (ticket: string, code: string) =>
  http.post<LoginStep>('/auth/totp', { ticket, code });

/** Forgets everything that was read for the session that ends. */
export function useLogout() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => http.post('/auth/logout'),
    onSettled: () => client.clear(),
  });
}
