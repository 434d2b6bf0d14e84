import { http, segment } from './http';
import type { Me } from './types/identity';

export interface SetupForm {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly publicUrl: string;
  readonly organizationName: string;
  readonly project: { readonly name: string; readonly platform: string };
}

export const finishSetup = (form: SetupForm) => http.post<Me>('/setup', form);

export interface Invite {
  readonly organization: { readonly slug: string; readonly name: string };
  readonly email: string;
  readonly role: string;
  readonly invitedBy: string | null;
  readonly expiresAt: string;
}

export const readInvite = (token: string) => http.get<Invite>(`/invites/${segment(token)}`);
export const acceptInvite = (token: string, name: string, password: string) =>
  http.post<Me>(`/invites/${segment(token)}`, { name, password });
