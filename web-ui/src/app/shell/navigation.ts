import { CircleAlert, Inbox, Rocket } from 'lucide-react';

/** Only what has a backend stands here: a door that leads nowhere is worse than none. */
export const navigation = [
  {
    heading: 'Triage',
    items: [
      { to: '/$org/issues', label: 'Issues', keys: 'g i', icon: CircleAlert },
      { to: '/$org/inbox', label: 'Inbox', keys: 'g n', icon: Inbox },
    ],
  },
  {
    heading: 'Explore',
    items: [{ to: '/$org/releases', label: 'Releases', keys: 'g r', icon: Rocket }],
  },
] as const;

export type Destination = (typeof navigation)[number]['items'][number];
