import { useSyncExternalStore } from 'react';

/** Whether the window is at most this wide. */
export function useNarrow(width: number): boolean {
  const media = matchMedia(`(max-width: ${width}px)`);
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => media.matches,
  );
}
