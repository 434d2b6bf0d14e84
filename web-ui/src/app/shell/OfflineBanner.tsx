import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void) {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return online ? null : (
    <div
      role="status"
      className="border-b border-amb-line bg-amb-soft px-16 py-6 text-sec text-amb"
    >
      You are offline. What you see is from before; changes wait until the connection is back.
    </div>
  );
}
