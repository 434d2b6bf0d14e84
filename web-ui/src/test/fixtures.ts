import type { Me } from '~/api/identity';
import type { Organization } from '~/api/organization';
import type { Issue } from '~/api/types/issue';

/** Answers for tests of components. The product itself has none. */

export const person: Me = {
  user: {
    id: 1,
    name: 'Mira Okafor',
    email: 'mira@acme.test',
    totp: false,
    createdAt: '2026-11-20T10:00:00Z',
  },
  organizations: [{ slug: 'acme', name: 'Acme', role: 'owner', inboxUnread: 0 }],
  preferences: {
    theme: 'dark',
    density: 'comfortable',
    clock: '24',
    stackOrder: 'auto',
    singleKeys: true,
  },
};

export const organization: Organization = {
  slug: 'acme',
  name: 'Acme',
  role: 'owner',
  permissions: ['event:write'],
  projects: [],
  teams: [],
  members: [],
};

export function issueFixture(id: number): Issue {
  return {
    id,
    version: 1,
    shortId: `SHOP-${id}`,
    project: { id: 1, slug: 'shop' },
    platform: 'java',
    level: 'error',
    type: `Error${id}`,
    value: 'boom',
    title: `Error${id}: boom`,
    culprit: null,
    status: 'unresolved',
    substatus: 'new',
    unhandled: false,
    priority: 'high',
    assignee: null,
    firstSeen: '2026-11-20T10:00:00Z',
    lastSeen: '2026-11-20T10:00:00Z',
    events: 3,
    users: 1,
    commentCount: 0,
    bookmarked: false,
    subscribed: false,
    trend: [0, 1, 2],
    firstRelease: null,
    lastRelease: null,
  };
}
