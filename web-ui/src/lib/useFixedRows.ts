import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';

const overscan = 6;

export interface FixedRows {
  readonly first: number;
  /** One behind the last. */
  readonly last: number;
  readonly height: number;
  readonly size: number;
  readonly scrollTo: (index: number) => void;
}

/**
 * Which rows of one height are in view. A list whose rows are all alike needs arithmetic, not
 * measurement: a tenth of the code of a general virtual list on the page people open first.
 */
export function useFixedRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  size: number,
): FixedRows {
  const [first, setFirst] = useState(0);
  const [shown, setShown] = useState(30);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) {
      return;
    }
    // A render only when the rows change, not at each pixel.
    const onScroll = () => setFirst(Math.max(0, Math.floor(element.scrollTop / size) - overscan));
    const onResize = () => {
      setShown(Math.ceil(element.clientHeight / size) + 2 * overscan);
      onScroll();
    };
    const watch = new ResizeObserver(onResize);
    watch.observe(element);
    onResize();
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, size]);

  const scrollTo = useCallback(
    (index: number) => {
      const element = scroller.current;
      if (!element) {
        return;
      }
      const [top, bottom] = [index * size, (index + 1) * size];
      if (top < element.scrollTop) {
        element.scrollTop = top;
      } else if (bottom > element.scrollTop + element.clientHeight) {
        element.scrollTop = bottom - element.clientHeight;
      }
    },
    [scroller, size],
  );

  return useMemo(
    () => ({
      first: Math.min(first, Math.max(0, count - 1)),
      last: Math.min(first + shown, count),
      height: count * size,
      size,
      scrollTo,
    }),
    [first, shown, count, size, scrollTo],
  );
}
