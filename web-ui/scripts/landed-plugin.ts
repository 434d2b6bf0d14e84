import { readFileSync } from 'node:fs';

/** Screens and the address each stands on. */
const needs = {
  issues: '/api/v1/orgs/{org}/issues',
  inbox: '/api/v1/orgs/{org}/inbox',
  releases: '/api/v1/orgs/{org}/releases',
  status: '/api/v1/orgs/{org}/status',
  outcomes: '/api/v1/orgs/{org}/outcomes',
  search: '/api/v1/orgs/{org}/search/suggest',
  resolve: '/api/v1/orgs/{org}/resolve',
  stream: '/api/v1/stream',
  trials: '/api/v1/orgs/{org}/projects/{project}/settings/grouping/try',
  grouping: '/api/v1/orgs/{org}/events/{event}/grouping',
  similar: '/api/v1/orgs/{org}/issues/{issue}/similar',
  attachments: '/api/v1/orgs/{org}/events/{event}/attachments',
} as const;

export type Landed = Readonly<Record<keyof typeof needs, boolean>>;

/** Which of them the server has, read from its own description: a door without a room is not built. */
export function landed(): Landed {
  const document = new URL('../../docs/api/openapi.json', import.meta.url);
  const { paths } = JSON.parse(readFileSync(document, 'utf8'));
  return Object.fromEntries(
    Object.entries(needs).map(([screen, path]) => [screen, path in paths]),
  ) as unknown as Landed;
}
