import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Issue } from '~/api/types/issue';
import type { Store } from '~/lib/store';
import type { FixedRows } from '~/lib/useFixedRows';

/**
 * The focused row. It is an attribute set on the row element, outside React: moving it must paint
 * within a frame, and a render of the list would not.
 */
export function useRowFocus(
  grid: RefObject<HTMLElement | null>,
  virtual: FixedRows,
  items: readonly Issue[],
  focused: Store<number | undefined>,
) {
  const { scrollTo } = virtual;
  const list = useRef(items);
  list.current = items;
  // The place of the focused row: when it leaves the list, focus stays at that height.
  const place = useRef(0);

  const paint = useCallback(() => {
    const element = grid.current;
    const id = focused.get();
    if (!element) {
      return;
    }
    for (const row of element.querySelectorAll('[data-focus]')) {
      row.removeAttribute('data-focus');
    }
    const row = element.querySelector(`[data-issue="${id}"]`);
    row?.setAttribute('data-focus', '');
    if (row) {
      element.setAttribute('aria-activedescendant', row.id);
    } else {
      element.removeAttribute('aria-activedescendant');
    }
  }, [grid, focused]);

  const focusAt = useCallback(
    (index: number) => {
      const bounded = Math.max(0, Math.min(index, list.current.length - 1));
      const issue = list.current[bounded];
      if (issue) {
        place.current = bounded;
        scrollTo(bounded);
        focused.set(issue.id);
        paint();
      }
    },
    [scrollTo, focused, paint],
  );

  const indexOf = useCallback(() => {
    const id = focused.get();
    return id === undefined ? -1 : list.current.findIndex((issue) => issue.id === id);
  }, [focused]);

  useLayoutEffect(() => {
    const at = indexOf();
    if (at >= 0) {
      place.current = at;
    } else if (focused.get() !== undefined && items.length > 0) {
      focused.set(items[Math.min(place.current, items.length - 1)]?.id);
    }
    paint();
  });

  const move = useCallback(
    (by: number) => {
      const at = indexOf();
      focusAt(at < 0 ? (by > 0 ? 0 : list.current.length - 1) : at + by);
    },
    [indexOf, focusAt],
  );

  return { move, focusAt, indexOf, current: () => list.current[indexOf()] };
}

export type RowFocus = ReturnType<typeof useRowFocus>;
