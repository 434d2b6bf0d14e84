import { Link } from '@tanstack/react-router';
import { landed } from '~/api/landed';

const tabs = [
  { to: '/$org/issues/$id', label: 'Event' },
  { to: '/$org/issues/$id/events', label: 'All events' },
  { to: '/$org/issues/$id/tags', label: 'Tags' },
  { to: '/$org/issues/$id/users', label: 'Users' },
  { to: '/$org/issues/$id/activity', label: 'Activity' },
  ...(landed.similar ? [{ to: '/$org/issues/$id/similar', label: 'Similar' } as const] : []),
  { to: '/$org/issues/$id/merged', label: 'Merged' },
  ...(landed.grouping ? [{ to: '/$org/issues/$id/grouping', label: 'Grouping' } as const] : []),
  { to: '/$org/issues/$id/json', label: 'JSON' },
] as const;

export function TabBar({ org, id }: { org: string; id: string }) {
  return (
    <nav
      aria-label="Parts of the issue"
      className="flex h-40 shrink-0 items-stretch gap-20 overflow-x-auto border-b border-line px-20"
    >
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          params={{ org, id }}
          search={(before: object) => before}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ className: 'border-acc! text-t1! font-medium' }}
          className="flex shrink-0 items-center border-b-2 border-transparent pt-2 whitespace-nowrap text-t3 hover:text-t1"
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
