import { useVirtualizer } from '@tanstack/react-virtual';
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** The element that scrolls the page: long lists inside it render what is in view only. */
export const ScrollContext = createContext<RefObject<HTMLElement | null>>({ current: null });

interface VirtualListProps {
  readonly count: number;
  readonly estimate: number;
  /** Shorter lists are cheaper without any machinery, and the browser's own search finds all of them. */
  readonly threshold?: number;
  readonly keyOf?: (index: number) => string | number;
  readonly children: (index: number) => ReactNode;
}

/** Rows of any height inside the page's scroller. */
export function VirtualList(props: VirtualListProps) {
  if (props.count <= (props.threshold ?? 60)) {
    return Array.from({ length: props.count }, (_, index) => (
      <div key={props.keyOf?.(index) ?? index}>{props.children(index)}</div>
    ));
  }
  return <LongList {...props} />;
}

function LongList({ count, estimate, keyOf, children }: VirtualListProps) {
  const scroller = useContext(ScrollContext);
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const outer = scroller.current;
    if (outer && list.current) {
      setMargin(
        list.current.getBoundingClientRect().top -
          outer.getBoundingClientRect().top +
          outer.scrollTop,
      );
    }
  }, [scroller]);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    scrollMargin: margin,
    overscan: 8,
    ...(keyOf ? { getItemKey: keyOf } : {}),
  });
  return (
    <div ref={list} className="relative" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => (
        <div
          key={item.key}
          ref={virtual.measureElement}
          data-index={item.index}
          className="absolute top-0 left-0 w-full"
          style={{ transform: `translateY(${item.start - margin}px)` }}
        >
          {children(item.index)}
        </div>
      ))}
    </div>
  );
}
