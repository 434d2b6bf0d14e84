// Every screen whose API the server has, in the order of the navigation.
import { readFileSync } from 'node:fs';

const document = JSON.parse(
  readFileSync(new URL('../../docs/api/openapi.json', import.meta.url), 'utf8'),
);
const has = (path) => `/api/v1${path}` in document.paths;
const settings = [
  'general',
  'keys',
  'limits',
  'filters',
  'privacy',
  'sampling',
  'grouping',
  'ownership',
  'storage',
];

export const before = [{ name: 'login', path: '/login' }];

export const screens = [
  has('/orgs/{org}/issues') && { name: 'stream', path: '/shop/issues' },
  has('/orgs/{org}/issues') && {
    name: 'stream-preview',
    path: '/shop/issues',
    keys: ['j', 'Space'],
  },
  has('/orgs/{org}/issues') && {
    name: 'stream-bulk',
    path: '/shop/issues',
    keys: ['j', 'x', 'j', 'x'],
  },
  has('/orgs/{org}/issues/{issue}') && {
    name: 'details',
    path: '/shop/issues',
    keys: ['j', 'Enter'],
  },
  has('/me/inbox') && { name: 'inbox', path: '/shop/inbox' },
  has('/orgs/{org}/releases') && { name: 'releases', path: '/shop/releases' },
  has('/orgs/{org}/status') && { name: 'status', path: '/shop/status' },
  { name: 'new-project', path: '/shop/projects/new' },
  { name: 'onboarding', path: '/shop/projects/checkout-api/setup/node' },
  { name: 'palette', path: '/shop/settings/account', keys: ['Control+k'] },
  { name: 'shortcuts', path: '/shop/settings/account', keys: ['?'] },
  ...['account', 'general', 'members', 'teams', 'tokens', 'audit'].map((page) => ({
    name: `settings-${page}`,
    path: `/shop/settings/${page}`,
  })),
  ...settings.map((page) => ({
    name: `project-${page}`,
    path: `/shop/settings/projects/checkout-api/${page}`,
  })),
].filter(Boolean);
