import { Link } from '@tanstack/react-router';

const tabs = [
  { to: '/$org/issues/$id', label: 'Event' },
  { to: '/$org/issues/$id/events', label: 'All events' },
  { to: '/$org/issues/$id/tags', label: 'Tags' },
  { to: '/$org/issues/$id/users', label: 'Users' },
  { to: '/$org/issues/$id/activity', label: 'Activity' },
  { to: '/$org/issues/$id/merged', label: 'Merged' },
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
