import type { QueryClient } from '@tanstack/react-query';
import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { meQuery } from '~/api/identity';
import { isCode } from '~/api/problem';
import { searchOf } from '~/lib/search-params';
import { parseSearch, stringifySearch } from '~/lib/url-search';
import { issueRoutes } from './issue-routes';
import { org, plainOrgRoutes } from './org-routes';
import { NotFound, RouteError } from './RouteError';
import { rootRoute } from './root-route';
import { sentryRoutes } from './sentry-routes';
import { settingsRoutes } from './settings-routes';

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context }) => {
    const me = await context.client.ensureQueryData(meQuery).catch((error: unknown) => {
      if (isCode(error, 'not_signed_in')) {
        throw redirect({ to: '/login' });
      }
      throw error;
    });
    const org = me.preferences.defaultOrg ?? me.organizations[0]?.slug;
    if (org) {
      throw redirect({ to: '/$org', params: { org } });
    }
  },
  component: NotFound,
});

const setup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  validateSearch: searchOf('code'),
  component: lazyRouteComponent(() => import('~/features/setup/SetupPage'), 'SetupPage'),
});

const login = createRoute({
  getParentRoute: () => rootRoute,
  path: '/login',
  validateSearch: searchOf('next'),
  component: lazyRouteComponent(() => import('~/features/login/LoginPage'), 'LoginPage'),
});

const invite = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invite/$token',
  component: lazyRouteComponent(() => import('~/features/invite/InvitePage'), 'InvitePage'),
});

const reset = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset/$token',
  component: lazyRouteComponent(() => import('~/features/reset/ResetPage'), 'ResetPage'),
});

const orgRoutes = org.addChildren([...plainOrgRoutes, issueRoutes, settingsRoutes]);
const routeTree = rootRoute.addChildren([
  home,
  setup,
  login,
  invite,
  reset,
  ...sentryRoutes,
  orgRoutes,
]);

export function createAppRouter(client: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history ? { history } : {}),
    context: { client },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    // The query cache decides what is fresh, not the router.
    defaultPreloadStaleTime: 0,
    defaultPreloadDelay: 60,
    scrollRestoration: true,
    scrollToTopSelectors: ['#main'],
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFound,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
