import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Moon, Search, Settings, Sun } from 'lucide-react';
import { useMe } from '~/api/identity';
import { useCounts } from '~/api/issues/counts';
import { landed } from '~/api/landed';
import { viewSearch, viewsQuery } from '~/api/views';
import { cx } from '~/lib/cx';
import { compact, exact } from '~/lib/number';
import { theme, toggleTheme } from '~/lib/preferences';
import { useStore } from '~/lib/store';
import { oneLine } from '~/lib/text';
import { Button } from '~/ui/Button';
import { Chip } from '~/ui/Chip';
import { Kbd } from '~/ui/Kbd';
import { openPalette } from '../palette/state';
import { HealthCard } from './HealthCard';
import { type Destination, navigation } from './navigation';
import { AccountMenu, OrgSwitcher } from './OrgSwitcher';

const link =
  'flex h-28 items-center gap-10 rounded-control px-8 text-body text-t2 hover:bg-s2 hover:text-t1';
const viewColours: Readonly<Record<string, string>> = {
  red: 'bg-f-red',
  org: 'bg-f-org',
  amb: 'bg-f-amb',
  grn: 'bg-f-grn',
  vio: 'bg-f-vio',
  cyn: 'bg-f-cyn',
};

export function Sidebar({ org, collapsed }: { org: string; collapsed: boolean }) {
  return (
    <nav
      aria-label="Main"
      className={cx(
        'flex h-full shrink-0 flex-col border-r border-line bg-canvas max-md:hidden',
        collapsed ? 'w-52' : 'w-212',
      )}
    >
      <div className={cx('flex h-48 items-center gap-4 px-8', collapsed && 'justify-center')}>
        <OrgSwitcher org={org} collapsed={collapsed} />
        {!collapsed && <AccountMenu org={org} />}
      </div>
      <button
        type="button"
        onClick={() => openPalette()}
        aria-label="Search or jump"
        aria-keyshortcuts="Control+K"
        className="mx-8 flex h-30 shrink-0 items-center gap-8 rounded-control border border-line2 bg-s1 px-8 text-t2 hover:border-line3"
      >
        <Search size={13} className="shrink-0" aria-hidden="true" />
        {!collapsed && (
          <>
            <span className="min-w-0 flex-1 truncate text-left">Search, jump…</span>
            <Kbd keys="mod+k" />
          </>
        )}
      </button>
      <div className="min-h-0 flex-1 overflow-y-auto px-8 pt-10">
        {navigation.map((group) => (
          <div key={group.heading} className="mb-10">
            {!collapsed && (
              <h2 className="m-0 px-8 py-4 text-meta font-medium text-t3">{group.heading}</h2>
            )}
            {group.items.map((item) => (
              <NavLink key={item.to} item={item} org={org} collapsed={collapsed} />
            ))}
          </div>
        ))}
        {!collapsed && landed.issues && <SavedViews org={org} />}
      </div>
      {landed.status && <HealthCard org={org} collapsed={collapsed} />}
      <div
        className={cx(
          'flex h-44 items-center border-t border-line px-8',
          collapsed && 'justify-center',
        )}
      >
        {!collapsed && (
          <Link
            to="/$org/settings"
            params={{ org }}
            className={cx(link, 'flex-1')}
            activeProps={{ className: 'bg-s3 text-t1' }}
          >
            <Settings size={15} aria-hidden="true" /> Settings
          </Link>
        )}
        <ThemeButton />
      </div>
    </nav>
  );
}

function NavLink({ item, org, collapsed }: { item: Destination; org: string; collapsed: boolean }) {
  const Icon = item.icon;
  return (
    <Link
      to={item.to}
      params={{ org }}
      className={cx(link, collapsed && 'justify-center')}
      activeProps={{ className: 'bg-s3 text-t1 font-medium' }}
      aria-label={collapsed ? item.label : undefined}
      data-tip={collapsed ? item.label : undefined}
    >
      <Icon size={15} aria-hidden="true" />
      {!collapsed && (
        <>
          <span className="flex-1">{item.label}</span>
          <Badge to={item.to} org={org} />
        </>
      )}
    </Link>
  );
}

const unresolved = ['is:unresolved'];

function Badge({ to, org }: { to: Destination['to']; org: string }) {
  const counts = useCounts(org, unresolved, {});
  const here = useMe()?.organizations.find((one) => one.slug === org);
  const value = to === '/$org/issues' ? counts?.[0]?.value : undefined;
  const waiting = to === '/$org/inbox' ? here?.inboxUnread : undefined;
  if (waiting) {
    return <Chip tone="acc">{waiting < 100 ? waiting : '99+'}</Chip>;
  }
  return value ? (
    <span className="num text-meta text-t3" data-tip={exact(value)}>
      {value < 10_000 ? exact(value) : compact(value)}
    </span>
  ) : null;
}

function SavedViews({ org }: { org: string }) {
  const { data: views = [] } = useQuery(viewsQuery(org));
  const counts = useCounts(
    org,
    views.map((view) => view.content.query),
    {},
  );
  if (views.length === 0) {
    return null;
  }
  return (
    <div className="mb-10">
      <h2 className="m-0 px-8 py-4 text-meta font-medium text-t3">Saved views</h2>
      {views.map((view, index) => (
        <Link
          key={view.id}
          to="/$org/issues"
          params={{ org }}
          search={viewSearch(view)}
          className={link}
        >
          <span
            className={cx(
              'mx-4 h-7 w-7 shrink-0 rounded-[2px]',
              viewColours[view.content.color ?? ''] ?? 'bg-f-acc',
            )}
          />
          <span className="payload min-w-0 flex-1 truncate">{oneLine(view.content.name, 60)}</span>
          {counts?.[index] && (
            <span className="num text-meta text-t3">{compact(counts[index].value)}</span>
          )}
        </Link>
      ))}
    </div>
  );
}

function ThemeButton() {
  const dark = useStore(theme) === 'dark';
  return (
    <Button
      tone="ghost"
      aria-label={dark ? 'Use the light theme' : 'Use the dark theme'}
      icon={dark ? <Sun size={15} /> : <Moon size={15} />}
      onClick={toggleTheme}
    />
  );
}
