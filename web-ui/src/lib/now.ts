import { Store, useStore } from './store';

const now = new Store(Date.now());
const tick = 15_000;

/** One ticker for all relative times on the page. */
export function startClock(): () => void {
  const timer = setInterval(() => now.set(Date.now()), tick);
  return () => clearInterval(timer);
}

export function useNow(): number {
  return useStore(now);
}
