import { Link } from '@tanstack/react-router';
import { CircleAlert, Gauge, Inbox, Rocket, Settings } from 'lucide-react';
import { landed } from '~/api/landed';

const all = [
  { to: '/$org/issues', needs: 'issues', label: 'Issues', icon: CircleAlert },
  { to: '/$org/releases', needs: 'releases', label: 'Releases', icon: Rocket },
  { to: '/$org/inbox', needs: 'inbox', label: 'Inbox', icon: Inbox },
  { to: '/$org/status', needs: 'status', label: 'Status', icon: Gauge },
  { to: '/$org/settings', label: 'Settings', icon: Settings },
] as const;

const items = all.filter((item) => !('needs' in item) || landed[item.needs]);

/** The sidebar of a phone. */
export function BottomBar({ org }: { org: string }) {
  return (
    <nav
      aria-label="Main"
      className="flex shrink-0 border-t border-line bg-s1 pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {items.map(({ to, label, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          params={{ org }}
          className="flex h-56 min-w-0 flex-1 flex-col items-center justify-center gap-2 text-meta text-t2"
          activeProps={{ className: 'text-acc!' }}
        >
          <Icon size={18} aria-hidden="true" />
          {label}
        </Link>
      ))}
    </nav>
  );
}
