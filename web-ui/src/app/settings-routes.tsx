import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { searchOf } from '~/lib/search-params';
import { org } from './org-routes';

const settings = createRoute({
  getParentRoute: () => org,
  path: 'settings',
  component: lazyRouteComponent(
    () => import('~/features/settings/SettingsLayout'),
    'SettingsLayout',
  ),
});

const home = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$org/settings/account', params: { org: params.org } });
  },
});
const account = createRoute({
  getParentRoute: () => settings,
  path: 'account',
  component: lazyRouteComponent(
    () => import('~/features/settings/account/AccountPage'),
    'AccountPage',
  ),
});
const general = createRoute({
  getParentRoute: () => settings,
  path: 'general',
  component: lazyRouteComponent(
    () => import('~/features/settings/organization/GeneralPage'),
    'OrgGeneralPage',
  ),
});
const members = createRoute({
  getParentRoute: () => settings,
  path: 'members',
  component: lazyRouteComponent(
    () => import('~/features/settings/organization/MembersPage'),
    'MembersPage',
  ),
});
const teams = createRoute({
  getParentRoute: () => settings,
  path: 'teams',
  component: lazyRouteComponent(
    () => import('~/features/settings/organization/TeamsPage'),
    'TeamsPage',
  ),
});
const tokens = createRoute({
  getParentRoute: () => settings,
  path: 'tokens',
  component: lazyRouteComponent(
    () => import('~/features/settings/organization/TokensPage'),
    'TokensPage',
  ),
});
const audit = createRoute({
  getParentRoute: () => settings,
  path: 'audit',
  validateSearch: searchOf('q'),
  component: lazyRouteComponent(
    () => import('~/features/settings/organization/AuditPage'),
    'AuditPage',
  ),
});
const project = createRoute({
  getParentRoute: () => settings,
  path: 'projects/$project/$page',
  component: lazyRouteComponent(
    () => import('~/features/settings/project/ProjectSettings'),
    'ProjectSettings',
  ),
});

export const settingsRoutes = settings.addChildren([
  home,
  account,
  general,
  members,
  teams,
  tokens,
  audit,
  project,
]);
