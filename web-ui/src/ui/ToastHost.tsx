import { X } from 'lucide-react';
import { cx } from '~/lib/cx';
import { useShortcuts } from '~/lib/shortcuts/useShortcuts';
import { useStore } from '~/lib/store';
import { Button } from './Button';
import { dismiss, toasts } from './Toasts';

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
