import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLiveUpdates } from '~/api/live/useLive';
import { orgQuery } from '~/api/organization';
import { explain, isCode } from '~/api/problem';
import { usePreferences } from '~/lib/preferences';
import { useStore } from '~/lib/store';
import { useNarrow } from '~/lib/useNarrow';
import { Empty, ErrorPanel } from '~/ui/states';
import { palette } from '../palette/state';
import { BottomBar } from './BottomBar';
import { OfflineBanner } from './OfflineBanner';
import { Sidebar } from './Sidebar';
import { TopProgress } from './TopProgress';
import { useAccountPreferences } from './useAccountPreferences';
import { useShellShortcuts } from './useShellShortcuts';

const loadPalette = () => import('../palette/Palette');
const Palette = lazy(loadPalette);
const ShortcutSheet = lazy(() => import('./ShortcutSheet'));

/** What stands around every screen of an organisation. */
export function Shell() {
  const { org } = useParams({ from: '/$org' });
  const { sidebarCollapsed } = usePreferences();
  const narrow = useNarrow(1279);
  const [sheet, setSheet] = useState(false);
  const { open } = useStore(palette);
  const found = useQuery(orgQuery(org));
  useLiveUpdates(org);
  useAccountPreferences();
  useShellShortcuts(org, () => setSheet(true));
  useEffect(() => {
    const idle = setTimeout(loadPalette, 3000);
    return () => clearTimeout(idle);
  }, []);

  return (
    <div className="flex h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-4 focus:left-4 focus:z-50 focus:rounded-control focus:bg-s3 focus:p-8"
      >
        Skip to content
      </a>
      <TopProgress />
      <OfflineBanner />
      <div className="flex min-h-0 flex-1">
        <Sidebar org={org} collapsed={sidebarCollapsed || narrow} />
        <main id="main" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col outline-none">
          {found.isError && !found.data ? (
            <Unavailable error={found.error} onRetry={() => found.refetch()} />
          ) : (
            <Outlet />
          )}
        </main>
      </div>
      <BottomBar org={org} />
      <Suspense fallback={null}>
        {open && <Palette org={org} />}
        {sheet && <ShortcutSheet onClose={() => setSheet(false)} />}
      </Suspense>
    </div>
  );
}

function Unavailable({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (isCode(error, 'not_found', 'forbidden')) {
    return (
      <Empty title="No such organisation">
        It does not exist, or you are not a member of it. A member can invite you.
      </Empty>
    );
  }
  return (
    <ErrorPanel
      title="The organisation could not be read"
      detail={explain(error)}
      onRetry={onRetry}
    />
  );
}
