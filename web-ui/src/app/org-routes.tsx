import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { landed } from '~/api/landed';
import { searchOf } from '~/lib/search-params';
import { rootRoute } from './root-route';
import { Shell } from './shell/Shell';

export const org = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$org',
  component: Shell,
});

const home = createRoute({
  getParentRoute: () => org,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: landed.issues ? '/$org/issues' : '/$org/settings', params });
  },
});

const stream = createRoute({
  getParentRoute: () => org,
  path: 'issues',
  validateSearch: searchOf('q', 'project', 'env', 't', 'sort', 'view', 'peek', 'cols'),
  component: lazyRouteComponent(() => import('~/features/stream/StreamPage'), 'StreamPage'),
});

const inbox = createRoute({
  getParentRoute: () => org,
  path: 'inbox',
  component: lazyRouteComponent(() => import('~/features/inbox/InboxPage'), 'InboxPage'),
});

const releases = createRoute({
  getParentRoute: () => org,
  path: 'releases',
  validateSearch: searchOf('project', 'env', 't', 'sort'),
  component: lazyRouteComponent(() => import('~/features/releases/ReleasesPage'), 'ReleasesPage'),
});

const release = createRoute({
  getParentRoute: () => org,
  path: 'releases/$version',
  validateSearch: searchOf('project', 'env', 't'),
  component: lazyRouteComponent(() => import('~/features/releases/ReleasePage'), 'ReleasePage'),
});

const status = createRoute({
  getParentRoute: () => org,
  path: 'status',
  validateSearch: searchOf('t'),
  component: lazyRouteComponent(() => import('~/features/status/StatusPage'), 'StatusPage'),
});

const newProject = createRoute({
  getParentRoute: () => org,
  path: 'projects/new',
  component: lazyRouteComponent(
    () => import('~/features/onboarding/NewProjectPage'),
    'NewProjectPage',
  ),
});

const setupProject = createRoute({
  getParentRoute: () => org,
  path: 'projects/$project/setup/$platform',
  component: lazyRouteComponent(
    () => import('~/features/onboarding/SetupProjectPage'),
    'SetupProjectPage',
  ),
});

const resolver = lazyRouteComponent(() => import('~/features/issue/ResolverPage'), 'ResolverPage');
const eventById = createRoute({
  getParentRoute: () => org,
  path: 'events/$ref',
  component: resolver,
});
const issueByShortId = createRoute({
  getParentRoute: () => org,
  path: 'i/$ref',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$org/issues/$id', params: { org: params.org, id: params.ref } });
  },
});

export const plainOrgRoutes = [
  home,
  stream,
  inbox,
  releases,
  release,
  status,
  newProject,
  setupProject,
  eventById,
  issueByShortId,
] as const;
