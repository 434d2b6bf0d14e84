import { CircleAlert, Inbox, Rocket } from 'lucide-react';
import { landed } from '~/api/landed';

/** Only what has a backend stands here: a door that leads nowhere is worse than none. */
const groups = [
  {
    heading: 'Triage',
    items: [
      { to: '/$org/issues', label: 'Issues', needs: 'issues', keys: 'g i', icon: CircleAlert },
      { to: '/$org/inbox', label: 'Inbox', needs: 'inbox', keys: 'g n', icon: Inbox },
    ],
  },
  {
    heading: 'Explore',
    items: [
      { to: '/$org/releases', label: 'Releases', needs: 'releases', keys: 'g r', icon: Rocket },
    ],
  },
] as const;

export type Destination = (typeof groups)[number]['items'][number];

const has = (item: Destination) => landed[item.needs];

export const navigation: readonly {
  readonly heading: string;
  readonly items: readonly Destination[];
}[] = groups
  .map((group) => ({
    heading: group.heading,
    items: (group.items as readonly Destination[]).filter(has),
  }))
  .filter((group) => group.items.length > 0);
