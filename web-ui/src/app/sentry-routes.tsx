import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route';

const component = lazyRouteComponent(() => import('~/features/oldlinks/OldLink'), 'OldLink');
const getParentRoute = () => rootRoute;

/** The shapes of Sentry's addresses; which means what is read when one of them is opened. */
export const sentryRoutes = [
  createRoute({ getParentRoute, path: '/organizations/$', component }),
  createRoute({ getParentRoute, path: '/settings/$', component }),
  createRoute({ getParentRoute, path: '/$org/$project/issues/$', component }),
] as const;
