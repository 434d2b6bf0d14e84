import { useMemo, useState } from 'react';

/** Selected rows by id, and whether the selection means everything that matches. */
export function useSelection() {
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  const [everything, setEverything] = useState(false);
  return useMemo(
    () => ({
      ids,
      everything,
      clear: () => {
        setIds((before) => (before.size > 0 ? new Set() : before));
        setEverything(false);
      },
      toggle: (id: number) => {
        setEverything(false);
        setIds((before) => {
          const next = new Set(before);
          if (!next.delete(id)) {
            next.add(id);
          }
          return next;
        });
      },
      add: (more: readonly number[]) => setIds((before) => new Set([...before, ...more])),
      selectEverything: () => setEverything(true),
    }),
    [ids, everything],
  );
}

export type RowSelection = ReturnType<typeof useSelection>;
