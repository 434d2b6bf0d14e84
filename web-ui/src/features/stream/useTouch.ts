import { type RefObject, useEffect, useRef } from 'react';
import type { TouchActions } from './touch';

/** Swipes and long presses, on devices that have fingers: nobody else loads their code. */
export function useTouch(
  grid: RefObject<HTMLElement | null>,
  there: boolean,
  actions: TouchActions,
): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const element = grid.current;
    if (!there || !element || !matchMedia('(pointer: coarse)').matches) {
      return;
    }
    let stop: (() => void) | undefined;
    let left = false;
    void import('./touch').then(({ watchTouch }) => {
      if (!left) {
        stop = watchTouch(element, () => latest.current);
      }
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [grid, there]);
}
