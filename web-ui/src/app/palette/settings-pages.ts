/** Settings that are reached by name. */
export const settingsPages = [
  { to: '/$org/settings/account', label: 'Personal settings' },
  { to: '/$org/settings/members', label: 'Members' },
  { to: '/$org/settings/teams', label: 'Teams' },
  { to: '/$org/settings/tokens', label: 'API tokens' },
  { to: '/$org/settings/audit', label: 'Audit log' },
  { to: '/$org/settings', label: 'Projects and settings' },
  { to: '/$org/projects/new', label: 'New project' },
] as const;
