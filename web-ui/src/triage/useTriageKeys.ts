import { useEffect } from 'react';
import type { Selection } from '~/api/issues/commands';
import { useShortcuts } from '~/lib/shortcuts/useShortcuts';
import { target } from '~/lib/target';
import { headline } from '~/ui/issue/row-model';
import type { Ask } from './choices';
import { type Act, nameOf } from './useTriage';

/** The keys of issues, and the same actions offered to the palette. */
export function useTriageKeys({
  selection,
  act,
  ask,
  refused,
}: {
  /** Undefined while nothing is focused or selected. */
  selection: () => Selection | undefined;
  act: Act;
  ask: (ask: Ask) => void;
  refused: string | undefined;
}) {
  const on = (run: (selection: Selection) => void) => () => {
    const current = selection();
    if (current) {
      run(current);
    }
  };
  const actions = [
    {
      id: 'resolve',
      keys: 'r',
      label: 'Resolve',
      run: on((now) => act(now, { type: 'resolve', in: 'now' })),
    },
    { id: 'resolve-in', keys: 'shift+r', label: 'Resolve in…', run: on(() => ask('resolve')) },
    {
      id: 'archive',
      keys: 'e',
      label: 'Archive until it escalates',
      run: on((now) => act(now, { type: 'archive', until: 'escalating' })),
    },
    {
      id: 'archive-until',
      keys: 'shift+e',
      label: 'Archive until…',
      run: on(() => ask('archive')),
    },
    { id: 'assign', keys: 'a', label: 'Assign to…', run: on(() => ask('assign')) },
    { id: 'priority', keys: 'p', label: 'Set priority…', run: on(() => ask('priority')) },
    {
      id: 'merge',
      keys: 'm',
      label: 'Merge…',
      run: on((now) => now.issues.length > 1 && ask('merge')),
    },
    {
      id: 'unresolve',
      keys: 'u',
      label: 'Reopen',
      run: on((now) => act(now, { type: 'unresolve' })),
    },
  ];
  useShortcuts(
    actions.map(({ keys, label, run }) => ({
      keys: [keys],
      label,
      group: 'Issues',
      run,
      when: () => selection() !== undefined,
    })),
  );
  useEffect(() => {
    // Read when the palette opens: what is focused changes without a render.
    const offer = () => {
      const current = selection();
      target.set(
        current && {
          name: nameOf(current),
          detail:
            current.issues.length === 1 && current.issues[0] ? headline(current.issues[0]) : '',
          actions: actions.map((action) => ({ ...action, refused })),
        },
      );
    };
    addEventListener('faultline:target', offer);
    return () => {
      removeEventListener('faultline:target', offer);
      target.set(undefined);
    };
  });
}
