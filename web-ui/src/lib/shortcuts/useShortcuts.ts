import { createContext, useContext, useEffect, useRef } from 'react';
import { preferences } from '../preferences';
import { type Shortcut, ShortcutRegistry } from './registry';

export const ShortcutContext = createContext(
  new ShortcutRegistry(() => preferences.get().singleKeys),
);

/** Binds keys while the component is mounted. Handlers are always those of the last render. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const registry = useContext(ShortcutContext);
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const shape = shortcuts
    .map((shortcut) => [shortcut.keys.join('|'), shortcut.label].join('='))
    .join(';');
  // biome-ignore lint/correctness/useExhaustiveDependencies: bound again only when the set of keys changes
  useEffect(
    () =>
      registry.add(
        latest.current.map((shortcut, index) => ({
          ...shortcut,
          run: (event) => latest.current[index]?.run(event),
          when: () => latest.current[index]?.when?.() ?? true,
        })),
      ),
    [registry, shape],
  );
}
