import { useIsFetching } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

const patience = 150;

/** Two pixels on top, only when something takes longer than a blink. */
export function TopProgress() {
  const fetching = useIsFetching({
    predicate: (query) => query.state.fetchStatus === 'fetching' && query.meta?.quiet !== true,
  });
  const routing = useRouterState({ select: (state) => state.isLoading });
  const busy = fetching > 0 || routing;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(busy), busy ? patience : 0);
    return () => clearTimeout(timer);
  }, [busy]);
  return shown ? (
    <div aria-hidden="true" className="live-dot fixed inset-x-0 top-0 z-50 h-2 bg-acc" />
  ) : null;
}
