import { Store } from '~/lib/store';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'status' | 'error';
  readonly undo?: () => void;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** 0…1 while a job runs: the toast stays until it is done. */
  readonly progress?: number;
}

const shownAtOnce = 3;
const lifetime = 8000;
/** What the host shows; it comes after the first paint, toasts may be earlier. */
export const toasts = new Store<readonly Toast[]>([]);
let last = 0;

export function toast(text: string, more: Partial<Omit<Toast, 'id' | 'text'>> = {}): number {
  const id = ++last;
  toasts.update((list) =>
    [...list, { id, text, tone: 'status', ...more } as Toast].slice(-shownAtOnce),
  );
  if (more.progress === undefined) {
    setTimeout(() => dismiss(id), lifetime);
  }
  return id;
}

export function updateToast(id: number, change: Partial<Toast>): void {
  toasts.update((list) => list.map((item) => (item.id === id ? { ...item, ...change } : item)));
}

export function dismiss(id: number): void {
  toasts.update((list) => list.filter((item) => item.id !== id));
}
