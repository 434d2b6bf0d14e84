/** The list of settings; `words` are what people look for that the label does not say. */
export const organizationPages = [
  {
    to: '/$org/settings/account',
    label: 'Personal',
    words: 'theme time zone shortcuts password two factor totp sessions density',
  },
  { to: '/$org/settings/general', label: 'General', words: 'name organisation' },
  { to: '/$org/settings/members', label: 'Members', words: 'invite role people' },
  { to: '/$org/settings/teams', label: 'Teams', words: 'owners group' },
  { to: '/$org/settings/tokens', label: 'API tokens', words: 'scopes bearer sentry-cli' },
  { to: '/$org/settings/audit', label: 'Audit log', words: 'history who changed' },
] as const;

export const projectPages = [
  { id: 'general', label: 'General', words: 'name platform delete' },
  { id: 'keys', label: 'Keys', words: 'dsn rotate signature origin limit disable' },
  { id: 'limits', label: 'Rate limits', words: 'quota per minute' },
  { id: 'environments', label: 'Environments', words: 'production staging hide drop' },
  {
    id: 'filters',
    label: 'Inbound filters',
    words: 'bots browsers localhost releases messages addresses',
  },
  { id: 'privacy', label: 'Privacy', words: 'scrub pii mask hash remove' },
  { id: 'sampling', label: 'Sampling', words: 'rate transactions' },
  { id: 'grouping', label: 'Grouping', words: 'fingerprint stack rules' },
  { id: 'ownership', label: 'Ownership', words: 'codeowners assign' },
  { id: 'storage', label: 'Retention and links', words: 'days delete repository source template' },
] as const;

export type ProjectPageId = (typeof projectPages)[number]['id'];
