import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { meQuery } from './identity';
import { api, type Schema } from './typed';

export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: ({ signal }) => api.get('/api/v1/me/sessions', {}, { signal }),
});

export function useAccountCommands() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['me'] });
  return {
    change: useMutation({
      mutationFn: (body: Schema<'MeChange'>) => api.patch('/api/v1/me', {}, body),
      onSuccess: (me) => client.setQueryData(meQuery.queryKey, me),
    }),
    password: useMutation({
      mutationFn: (body: Schema<'PasswordChange'>) => api.post('/api/v1/me/password', {}, body),
      onSettled,
    }),
    revoke: useMutation({
      mutationFn: (id: number) => api.delete('/api/v1/me/sessions/{id}', { id }),
      onSettled,
    }),
    beginTotp: useMutation({ mutationFn: () => api.post('/api/v1/me/totp', {}, undefined) }),
    confirmTotp: useMutation({
      mutationFn: (code: string) => api.post('/api/v1/me/totp/confirm', {}, { code }),
      onSettled,
    }),
    endTotp: useMutation({
      mutationFn: (code: string) => api.delete('/api/v1/me/totp', {}, { code }),
      onSettled,
    }),
  };
}
