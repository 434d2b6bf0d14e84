import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { landed } from '../landed';

/** Live updates while the shell stands. Their code comes after the first paint: nothing waits for it. */
export function useLiveUpdates(org: string): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!landed.stream) {
      return;
    }
    let stop: (() => void) | undefined;
    let left = false;
    void import('./connect').then(({ connectLive }) => {
      if (!left) {
        stop = connectLive(client, org);
      }
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [client, org]);
}
