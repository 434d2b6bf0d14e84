import { api, type Schema } from './typed';

export const finishSetup = (form: Schema<'SetupRequest'>) => api.post('/api/v1/setup', {}, form);

export const readInvite = (token: string) => api.get('/api/v1/invites/{token}', { token });
export const acceptInvite = (token: string, answer: Schema<'InviteAnswer'>) =>
  api.post('/api/v1/invites/{token}', { token }, answer);
