import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { cx } from '~/lib/cx';

export interface TriggerProps {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly onClick: () => void;
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string;
  readonly 'aria-haspopup': 'menu' | 'dialog' | 'listbox';
}

interface PopoverProps {
  readonly kind?: 'menu' | 'dialog' | 'listbox';
  readonly align?: 'start' | 'end';
  readonly width?: number;
  readonly label: string;
  /** Opens from outside as well: a key, a command of the palette. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly trigger: (props: TriggerProps) => ReactNode;
  readonly children: (close: () => void) => ReactNode;
  readonly className?: string;
}

/**
 * The browser's own popover: top layer, Esc, a press outside. Placed by hand, since not every
 * supported browser has anchor positioning yet.
 */
export function Popover(props: PopoverProps) {
  const { kind = 'dialog', align = 'start', width, label, trigger, children, className } = props;
  const [own, setOwn] = useState(false);
  const open = props.open ?? own;
  const { onOpenChange } = props;
  const setOpen = useCallback(
    (next: boolean) => {
      setOwn(next);
      onOpenChange?.(next);
    },
    [onOpenChange],
  );
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = useCallback(() => {
    setOpen(false);
    anchor.current?.focus();
  }, [setOpen]);

  useEffect(() => {
    const element = panel.current;
    if (!open || !element) {
      return;
    }
    element.showPopover();
    place(element, anchor.current, align);
    element
      .querySelector<HTMLElement>('[data-autofocus], input, [role^="menuitem"], button')
      ?.focus();
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') {
        setOpen(false);
      }
    };
    const onResize = () => place(element, anchor.current, align);
    element.addEventListener('toggle', onToggle);
    addEventListener('resize', onResize);
    return () => {
      element.removeEventListener('toggle', onToggle);
      removeEventListener('resize', onResize);
      element.hidePopover();
    };
  }, [open, align, setOpen]);

  return (
    <>
      {trigger({
        ref: anchor,
        onClick: () => setOpen(!open),
        'aria-expanded': open,
        'aria-controls': id,
        'aria-haspopup': kind,
      })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        {...(kind === 'dialog' ? { role: 'dialog', 'aria-label': label } : {})}
        className={cx('layer max-h-[min(480px,80dvh)] max-w-[calc(100vw-16px)]', className)}
        style={width ? { width } : undefined}
      >
        {open && children(close)}
      </div>
    </>
  );
}

function place(panel: HTMLElement, anchor: HTMLElement | null, align: 'start' | 'end') {
  const around = anchor?.getBoundingClientRect();
  if (!around) {
    return;
  }
  const { width, height } = panel.getBoundingClientRect();
  const left = align === 'end' ? around.right - width : around.left;
  const below = around.bottom + 4 + height <= innerHeight || around.top < height;
  panel.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  panel.style.top = `${below ? around.bottom + 4 : around.top - height - 4}px`;
}
