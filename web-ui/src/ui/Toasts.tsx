import { X } from 'lucide-react';
import { cx } from '~/lib/cx';
import { useShortcuts } from '~/lib/shortcuts/useShortcuts';
import { Store, useStore } from '~/lib/store';
import { Button } from './Button';

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
const toasts = new Store<readonly Toast[]>([]);
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

/** Undoes the latest thing that can be undone. */
function undoLast() {
  const latest = toasts.get().findLast((item) => item.undo);
  if (latest) {
    dismiss(latest.id);
    latest.undo?.();
  }
}

export function ToastHost() {
  const list = useStore(toasts);
  useShortcuts([
    {
      keys: ['z'],
      label: 'Undo last action',
      group: 'Everywhere',
      run: undoLast,
      when: () => toasts.get().some((item) => item.undo),
    },
  ]);
  return (
    <section
      aria-label="Notifications"
      className="pointer-events-none fixed right-16 bottom-16 z-40 flex flex-col items-end gap-8 max-md:right-8 max-md:bottom-72 max-md:left-8"
    >
      {list.map((item) => (
        <div
          key={item.id}
          role={item.tone === 'error' ? 'alert' : 'status'}
          className={cx(
            'layer pointer-events-auto flex max-w-420 items-center gap-12 rounded-panel! px-12 py-8 text-body',
            item.tone === 'error' && 'border-red-line!',
          )}
        >
          <span className="min-w-0 flex-1">
            {item.text}
            {item.progress !== undefined && (
              <progress
                className="mt-4 block h-4 w-full"
                value={item.progress}
                max={1}
                aria-label="Progress"
              />
            )}
          </span>
          {item.undo && (
            <Button
              size="sm"
              tone="ghost"
              keys="z"
              onClick={() => [dismiss(item.id), item.undo?.()]}
            >
              Undo
            </Button>
          )}
          {item.action && (
            <Button size="sm" tone="ghost" onClick={() => [dismiss(item.id), item.action?.run()]}>
              {item.action.label}
            </Button>
          )}
          <Button
            size="sm"
            tone="ghost"
            aria-label="Dismiss"
            icon={<X size={13} />}
            onClick={() => dismiss(item.id)}
          />
        </div>
      ))}
    </section>
  );
}
