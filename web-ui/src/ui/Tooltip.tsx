import { useEffect, useRef } from 'react';

const delay = 400;
/** Moving from one tip to the next within this time shows it at once. */
const groupPause = 300;

/** One tip for the page: anything with `data-tip` shows it on hover and on keyboard focus. */
export function TooltipHost() {
  const tip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hiddenAt = 0;

    const hide = () => {
      clearTimeout(timer);
      if (tip.current?.matches('[data-shown]')) {
        hiddenAt = performance.now();
        delete tip.current.dataset.shown;
        tip.current.hidePopover();
      }
    };
    const show = (event: Event) => {
      const owner = event.target instanceof Element ? event.target.closest('[data-tip]') : null;
      const text = owner?.getAttribute('data-tip');
      hide();
      if (!owner || !text || (event.type === 'focusin' && !owner.matches(':focus-visible'))) {
        return;
      }
      const pause = performance.now() - hiddenAt < groupPause ? 0 : delay;
      timer = setTimeout(() => place(tip.current, owner, text), pause);
    };
    const events = ['pointerover', 'focusin'] as const;
    const ends = ['pointerdown', 'keydown', 'scroll', 'focusout'] as const;
    for (const name of events) {
      document.addEventListener(name, show);
    }
    for (const name of ends) {
      document.addEventListener(name, hide, true);
    }
    return () => {
      hide();
      for (const name of events) {
        document.removeEventListener(name, show);
      }
      for (const name of ends) {
        document.removeEventListener(name, hide, true);
      }
    };
  }, []);

  return (
    <div
      ref={tip}
      popover="manual"
      role="tooltip"
      className="layer pointer-events-none max-w-320 rounded-control! px-8 py-4 text-sec text-t1"
    />
  );
}

function place(tip: HTMLDivElement | null, owner: Element, text: string) {
  if (!tip || !owner.isConnected) {
    return;
  }
  tip.textContent = text;
  tip.dataset.shown = '';
  tip.showPopover();
  const around = owner.getBoundingClientRect();
  const own = tip.getBoundingClientRect();
  const below = around.bottom + 6 + own.height < innerHeight;
  tip.style.top = `${below ? around.bottom + 6 : around.top - own.height - 6}px`;
  const left = around.left + around.width / 2 - own.width / 2;
  tip.style.left = `${Math.max(6, Math.min(left, innerWidth - own.width - 6))}px`;
}
