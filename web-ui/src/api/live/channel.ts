import { Store } from '~/lib/store';
import { liveOf } from './frames';
import type { LiveState } from './state';

export interface Frame {
  readonly topic: string;
  readonly data: unknown;
}

const firstPause = 1000;
const longestPause = 30_000;
/** A hidden page stops listening after this long. */
const hiddenPause = 60_000;
const topics = ['issues', 'counts', 'status'];

/**
 * The live stream of one organisation. Tabs share one connection: whoever holds the lock reads it and
 * tells the others.
 */
export class LiveChannel {
  readonly state = new Store<LiveState>('reconnecting');
  private readonly listeners = new Set<(frame: Frame) => void>();
  private readonly others: BroadcastChannel;
  private readonly stop = new AbortController();
  private source: EventSource | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private hide: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(private readonly org: string) {
    this.others = new BroadcastChannel(`faultline.live.${org}`);
    this.others.onmessage = (event) => this.heard(event.data);
    document.addEventListener('visibilitychange', this.onVisibility);
    // Browsers keep locks from pages without HTTPS: there each tab listens for itself.
    const locks: LockManager | null | undefined = navigator.locks;
    if (locks) {
      locks
        .request(`faultline.live.${org}`, { signal: this.stop.signal }, () => this.lead())
        .catch(() => this.state.set('paused'));
    } else {
      void this.lead();
    }
  }

  listen(listener: (frame: Frame) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.stop.abort();
    this.disconnect();
    this.others.close();
    clearTimeout(this.hide);
  }

  /** Holds the lock until the tab ends; the lock then passes to another tab by itself. */
  private lead(): Promise<void> {
    this.connect();
    return new Promise((resolve) => this.stop.signal.addEventListener('abort', () => resolve()));
  }

  private connect(): void {
    if (this.stop.signal.aborted || this.source) {
      return;
    }
    const query = new URLSearchParams({ org: this.org, topics: topics.join(',') });
    const source = new EventSource(`/api/v1/stream?${query}`);
    this.source = source;
    source.onopen = () => {
      this.failures = 0;
      this.tell({ topic: 'state', data: 'live' });
    };
    source.onerror = () => {
      this.tell({ topic: 'state', data: 'reconnecting' });
      // The browser resumes a broken connection itself; a refused one it gives up.
      if (source.readyState === EventSource.CLOSED) {
        this.disconnect();
        const pause = Math.min(firstPause * 2 ** this.failures++, longestPause);
        this.retry = setTimeout(() => this.connect(), pause * (0.75 + Math.random() / 2));
      }
    };
    for (const topic of topics) {
      source.addEventListener(topic, (event) => {
        this.tell({ topic, data: parsed(event.data) });
      });
    }
  }

  private disconnect(): void {
    clearTimeout(this.retry);
    this.source?.close();
    this.source = undefined;
  }

  private tell(frame: Frame): void {
    this.others.postMessage(frame);
    this.heard(frame);
  }

  private heard(frame: Frame): void {
    if (frame.topic === 'state') {
      this.state.set(frame.data as LiveState);
      return;
    }
    const live = frame.topic === 'status' ? liveOf(frame.data) : undefined;
    this.state.set(live === false ? 'reconnecting' : 'live');
    for (const listener of this.listeners) {
      listener(frame);
    }
  }

  private readonly onVisibility = (): void => {
    clearTimeout(this.hide);
    const leads = this.source !== undefined || this.state.get() === 'paused';
    if (document.hidden) {
      this.hide = setTimeout(() => {
        if (this.source) {
          this.disconnect();
          this.tell({ topic: 'state', data: 'paused' });
        }
      }, hiddenPause);
    } else if (leads) {
      this.connect();
    }
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A frame that was cut off: the next read of the list brings what it meant.
    return undefined;
  }
}
