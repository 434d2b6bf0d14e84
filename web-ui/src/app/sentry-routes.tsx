import { createRoute, redirect } from '@tanstack/react-router';
import { rootRoute } from './root-route';

// Links in old chats and tickets have Sentry's shapes: they lead to the same thing here.

const issueEvent = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$org/issues/$id/events/$event',
  beforeLoad: ({ params: { org, id, event } }) => {
    throw redirect({
      to: '/$org/issues/$id',
      params: { org, id },
      search: { event: event.replaceAll('-', '') },
    });
  },
});

const issue = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$org/issues/$id',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$org/issues/$id', params });
  },
});

const issues = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organizations/$org/issues',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$org/issues', params });
  },
});

export const sentryRoutes = [issueEvent, issue, issues] as const;
