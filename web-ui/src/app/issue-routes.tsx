import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { searchOf } from '~/lib/search-params';
import { org } from './org-routes';

const issue = createRoute({
  getParentRoute: () => org,
  path: 'issues/$id',
  validateSearch: searchOf('event', 'section', 'frames', 'env', 't', 'q'),
  component: lazyRouteComponent(() => import('~/features/issue/IssueLayout'), 'IssueLayout'),
});

const page = createRoute({
  getParentRoute: () => issue,
  path: '/',
  component: lazyRouteComponent(() => import('~/features/issue/IssuePage'), 'IssuePage'),
});
const events = createRoute({
  getParentRoute: () => issue,
  path: 'events',
  component: lazyRouteComponent(() => import('~/features/issue/tabs/EventsTab'), 'EventsTab'),
});
const tags = createRoute({
  getParentRoute: () => issue,
  path: 'tags',
  component: lazyRouteComponent(() => import('~/features/issue/tabs/TagsTab'), 'TagsTab'),
});
const users = createRoute({
  getParentRoute: () => issue,
  path: 'users',
  component: lazyRouteComponent(() => import('~/features/issue/tabs/UsersTab'), 'UsersTab'),
});
const activity = createRoute({
  getParentRoute: () => issue,
  path: 'activity',
  component: lazyRouteComponent(() => import('~/features/issue/tabs/ActivityTab'), 'ActivityTab'),
});
const merged = createRoute({
  getParentRoute: () => issue,
  path: 'merged',
  component: lazyRouteComponent(() => import('~/features/issue/tabs/MergedTab'), 'MergedTab'),
});
const similar = createRoute({
  getParentRoute: () => issue,
  path: 'similar',
  component: lazyRouteComponent(() => import('~/features/issue/tabs/SimilarTab'), 'SimilarTab'),
});
const grouping = createRoute({
  getParentRoute: () => issue,
  path: 'grouping',
  component: lazyRouteComponent(() => import('~/features/issue/tabs/GroupingTab'), 'GroupingTab'),
});
const json = createRoute({
  getParentRoute: () => issue,
  path: 'json',
  component: lazyRouteComponent(() => import('~/features/issue/tabs/JsonTab'), 'JsonTab'),
});

export const issueRoutes = issue.addChildren([
  page,
  events,
  tags,
  users,
  activity,
  similar,
  merged,
  grouping,
  json,
]);
