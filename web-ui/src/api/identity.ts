import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from './typed';

export type Me = Schema<'Me'>;
export type LoginStep = Schema<'LoginStep'>;

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => api.get('/api/v1/setup', {}, { signal }),
});

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get('/api/v1/me', {}, { signal }),
  staleTime: 60_000,
});

export const methodsQuery = queryOptions({
  queryKey: ['auth', 'methods'],
  queryFn: ({ signal }) => api.get('/api/v1/auth/methods', {}, { signal }),
});

export function useMe(): Me | undefined {
  return useQuery(meQuery).data;
}

export const login = (email: string, password: string) =>
  api.post('/api/v1/auth/login', {}, { email, password });
export const loginTotp = (ticket: string, code: string) =>
  api.post('/api/v1/auth/totp', {}, { ticket, code });
export const askReset = (email: string) => api.post('/api/v1/auth/reset/request', {}, { email });
export const reset = (token: string, password: string) =>
  api.post('/api/v1/auth/reset', {}, { token, password });

/** Forgets everything that was read for the session that ends. */
export function useLogout() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post('/api/v1/auth/logout', {}, undefined),
    onSettled: () => client.clear(),
  });
}
