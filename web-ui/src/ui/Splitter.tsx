import type { KeyboardEvent, PointerEvent } from 'react';

const step = 20;

/** The left edge of a side pane: drag it, or focus it and use the arrows. */
export function Splitter({
  width,
  min,
  max,
  onResize,
}: {
  width: number;
  min: number;
  max: number;
  onResize: (width: number) => void;
}) {
  const set = (next: number) => onResize(Math.round(Math.max(min, Math.min(next, max))));
  const onPointerDown = (event: PointerEvent<HTMLHRElement>) => {
    const handle = event.currentTarget;
    const from = event.clientX + width;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => set(from - moved.clientX);
    const end = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: step, ArrowRight: -step }[event.key];
    if (by) {
      event.preventDefault();
      event.stopPropagation();
      set(width + by);
    }
  };
  return (
    <hr
      tabIndex={0}
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      className="absolute top-0 -left-3 z-10 m-0 h-full w-6 cursor-col-resize touch-none border-0 hover:bg-acc-line"
    />
  );
}
