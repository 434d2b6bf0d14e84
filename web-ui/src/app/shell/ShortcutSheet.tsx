import { useContext } from 'react';
import { usePreferences } from '~/lib/preferences';
import type { Shortcut } from '~/lib/shortcuts/registry';
import { ShortcutContext } from '~/lib/shortcuts/useShortcuts';
import { Dialog } from '~/ui/Dialog';
import { Kbd } from '~/ui/Kbd';

/** What belongs to the screen comes before what is everywhere. */
const order = ['List', 'Issues', 'Event', 'Time', 'Go to', 'Everywhere'];

/** What is bound on this screen at this moment, read from the registry itself. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const bound = useContext(ShortcutContext).all();
  const { singleKeys } = usePreferences();
  const groups = new Map<string, Shortcut[]>();
  for (const shortcut of bound) {
    groups.set(shortcut.group, [...(groups.get(shortcut.group) ?? []), shortcut]);
  }
  const sorted = [...groups].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return (
    <Dialog label="Keyboard shortcuts" shape="wide" onClose={onClose}>
      <div
        tabIndex={0}
        className="grid max-h-[70dvh] gap-x-32 gap-y-16 overflow-auto p-16 md:grid-cols-2"
      >
        {!singleKeys && (
          <p className="m-0 text-t2 md:col-span-2">
            Single-key shortcuts are turned off in your personal settings.
          </p>
        )}
        {sorted.map(([group, shortcuts]) => (
          <section key={group}>
            <h3 className="m-0 mb-6 text-sec font-semibold text-t2">{group}</h3>
            {[...new Map(shortcuts.map((one) => [one.label, one])).values()].map((shortcut) => (
              <div
                key={shortcut.label}
                className="flex min-h-28 items-center justify-between gap-12 border-b border-line"
              >
                <span>{shortcut.label}</span>
                <span className="inline-flex gap-8">
                  {shortcut.keys.slice(0, 2).map((keys) => (
                    <Kbd key={keys} keys={keys} />
                  ))}
                </span>
              </div>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
