// Every screen whose API the server has, in the order of the navigation: the pictures and the accessibility test walk
// the same list.
import { readFileSync } from 'node:fs';

const document = JSON.parse(
  readFileSync(new URL('../../docs/api/openapi.json', import.meta.url), 'utf8'),
);
const has = (path) => `/api/v1${path}` in document.paths;
const organizationPages = ['account', 'general', 'members', 'teams', 'tokens', 'audit'];
const projectPages = [
  'general',
  'keys',
  'limits',
  'environments',
  'filters',
  'privacy',
  'sampling',
  'grouping',
  'ownership',
  'storage',
];

/** Screens of those who are not signed in. */
export const doors = [
  { name: 'login', path: '/login' },
  { name: 'reset', path: '/reset/not-a-token' },
  { name: 'invite', path: '/invite/not-a-token' },
];

/** `issue` and `release` are of events that were sent before; `sees` is the layer that keys bring. */
export function screensOf({ org, project, issue, release }) {
  const stream = `/${org}/issues`;
  const details = `${stream}/${issue}`;
  const tabs = ['events', 'tags', 'users', 'activity', 'similar', 'merged', 'grouping', 'json'];
  return [
    { name: 'stream', path: stream },
    { name: 'stream-preview', path: stream, keys: ['j', 'Space'] },
    { name: 'stream-bulk', path: stream, keys: ['j', 'x', 'j', 'x'] },
    { name: 'stream-completion', path: stream, keys: ['/', 'End', 'Space', 'r', 'e'] },
    { name: 'stream-empty', path: `${stream}?q=type:Nobody` },
    { name: 'details', path: details },
    ...tabs
      .filter((tab) => !waits[tab] || has(waits[tab]))
      .map((tab) => ({ name: `details-${tab}`, path: `${details}/${tab}` })),
    { name: 'inbox', path: `/${org}/inbox` },
    { name: 'releases', path: `/${org}/releases` },
    { name: 'release', path: `/${org}/releases/${encodeURIComponent(release)}` },
    { name: 'status', path: `/${org}/status` },
    { name: 'new-project', path: `/${org}/projects/new` },
    { name: 'onboarding', path: `/${org}/projects/${project}/setup/node` },
    {
      name: 'palette',
      path: `/${org}/settings/account`,
      keys: ['Control+k'],
      sees: 'dialog[open] [role=option]',
    },
    { name: 'shortcuts', path: stream, keys: ['?'], sees: 'dialog[open] h3' },
    ...organizationPages.map((page) => ({
      name: `settings-${page}`,
      path: `/${org}/settings/${page}`,
    })),
    ...projectPages.map((page) => ({
      name: `project-${page}`,
      path: `/${org}/settings/projects/${project}/${page}`,
    })),
  ];
}

/** Tabs whose address is younger than the page around them. */
const waits = {
  similar: '/orgs/{org}/issues/{issue}/similar',
  grouping: '/orgs/{org}/events/{event}/grouping',
};
