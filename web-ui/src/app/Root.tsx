import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useContext, useEffect } from 'react';
import { onSignedOut } from '~/api/http';
import { startClock } from '~/lib/now';
import { applyTheme } from '~/lib/preferences';
import { ShortcutContext } from '~/lib/shortcuts/useShortcuts';

const Layers = lazy(() => import('~/ui/Layers'));

const publicPages = /^\/(login|setup|invite|reset)(\/|$)/;

/** The layers and listeners there is one of. */
export function Root() {
  const shortcuts = useContext(ShortcutContext);
  const navigate = useNavigate();

  useEffect(() => startClock(), []);
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: light)');
    system.addEventListener('change', applyTheme);
    return () => system.removeEventListener('change', applyTheme);
  }, []);
  useEffect(() => {
    addEventListener('keydown', shortcuts.handle);
    return () => removeEventListener('keydown', shortcuts.handle);
  }, [shortcuts]);
  useEffect(
    () =>
      onSignedOut(() => {
        if (!publicPages.test(location.pathname)) {
          navigate({ to: '/login', search: { next: location.pathname + location.search } });
        }
      }),
    [navigate],
  );

  return (
    <>
      <Outlet />
      <Suspense fallback={null}>
        <Layers />
      </Suspense>
    </>
  );
}
