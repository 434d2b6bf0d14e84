/** What a finger does to a row, beyond a tap. */
export interface TouchActions {
  readonly resolve: (index: number) => void;
  readonly archive: (index: number) => void;
  readonly select: (index: number) => void;
}

/** A finger that has gone this far sideways means it; less is a slip. */
const slip = 12;
const enough = 88;
/** Android's and iOS's own long press is about half a second. */
const long = 500;

/**
 * Swipe right resolves, swipe left archives, a long press selects. Listens on the grid alone; the row is moved outside
 * React, as its focus is. Returns the way to stop.
 */
export function watchTouch(grid: HTMLElement, actions: () => TouchActions): () => void {
  let row: HTMLElement | undefined;
  let start = { x: 0, y: 0 };
  let sideways = false;
  let swallow = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const indexOf = () => Number(row?.dataset.index);
  const forget = () => {
    clearTimeout(timer);
    if (row) {
      row.style.translate = '';
      delete row.dataset.swipe;
    }
    row = undefined;
    sideways = false;
  };
  const down = (event: PointerEvent) => {
    const found =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    if (event.pointerType !== 'touch' || !found) {
      return;
    }
    forget();
    swallow = false;
    row = found;
    start = { x: event.clientX, y: event.clientY };
    timer = setTimeout(() => {
      swallow = true;
      actions().select(indexOf());
      forget();
    }, long);
  };
  const move = (event: PointerEvent) => {
    if (!row) {
      return;
    }
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    if (!sideways && Math.abs(y) > slip) {
      forget();
      return;
    }
    if (sideways || Math.abs(x) > slip) {
      sideways = true;
      clearTimeout(timer);
      row.style.translate = `${x}px 0`;
      row.dataset.swipe = Math.abs(x) < enough ? 'short' : x > 0 ? 'resolve' : 'archive';
    }
  };
  const up = () => {
    const [index, meant] = [indexOf(), row?.dataset.swipe];
    swallow ||= sideways;
    forget();
    if (meant === 'resolve' || meant === 'archive') {
      actions()[meant](index);
    }
  };
  // The tap that follows a swipe or a long press would open the issue.
  const click = (event: Event) => {
    if (swallow) {
      event.stopPropagation();
      event.preventDefault();
    }
    swallow = false;
  };
  const menu = (event: Event) => swallow && event.preventDefault();
  // Up and down stays with the browser.
  grid.style.touchAction = 'pan-y';
  grid.addEventListener('pointerdown', down);
  grid.addEventListener('pointermove', move);
  grid.addEventListener('pointerup', up);
  grid.addEventListener('pointercancel', forget);
  grid.addEventListener('click', click, true);
  grid.addEventListener('contextmenu', menu);
  return () => {
    forget();
    grid.removeEventListener('pointerdown', down);
    grid.removeEventListener('pointermove', move);
    grid.removeEventListener('pointerup', up);
    grid.removeEventListener('pointercancel', forget);
    grid.removeEventListener('click', click, true);
    grid.removeEventListener('contextmenu', menu);
  };
}
