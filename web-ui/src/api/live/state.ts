import { Store } from '~/lib/store';

export type LiveState = 'live' | 'paused' | 'reconnecting';

/** What the page knows of the live stream; the connection writes it, screens read it. */
export const liveState = new Store<LiveState>('reconnecting');

/** Issues that came since the list was read. */
export const fresh = new Store<ReadonlySet<number>>(new Set());

export function clearFresh(): void {
  fresh.set(new Set());
}
