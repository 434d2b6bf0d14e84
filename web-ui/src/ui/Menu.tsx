import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { cx } from '~/lib/cx';
import { Kbd } from './Kbd';
import { Popover, type TriggerProps } from './Popover';

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: ReactNode;
  readonly keys?: string;
  readonly detail?: string;
  /** One of several, as against `toggled`: on or off by itself. */
  readonly checked?: boolean;
  readonly toggled?: boolean;
  readonly refused?: string | undefined;
  readonly danger?: boolean;
}

export type MenuEntry = MenuItem | 'line' | { readonly heading: string };

export function Menu({
  label,
  items,
  trigger,
  align = 'end',
  open,
  onOpenChange,
}: {
  label: string;
  items: readonly MenuEntry[];
  trigger: (props: TriggerProps) => ReactNode;
  align?: 'start' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}) {
  return (
    <Popover
      kind="menu"
      label={label}
      align={align}
      trigger={trigger}
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange ? { onOpenChange } : {})}
      className="min-w-200 p-4"
    >
      {(close) => <MenuList label={label} items={items} close={close} />}
    </Popover>
  );
}

function MenuList({
  label,
  items,
  close,
}: {
  label: string;
  items: readonly MenuEntry[];
  close: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => walk(event, list.current, close)}
    >
      {items.map((item, index) =>
        item === 'line' ? (
          <hr key={index} className="my-4 h-1 border-0 bg-line" />
        ) : 'heading' in item ? (
          <div key={item.heading} className="px-8 pt-6 pb-2 text-meta text-t3">
            {item.heading}
          </div>
        ) : (
          <button
            key={item.label}
            type="button"
            {...roleOf(item)}
            aria-disabled={item.refused ? true : undefined}
            data-tip={item.refused}
            tabIndex={-1}
            onClick={() => {
              if (!item.refused) {
                close();
                item.onSelect();
              }
            }}
            className={cx(
              'flex w-full items-center gap-8 rounded-control px-8 py-4 text-left text-body outline-none hover:bg-s3 focus:bg-s3 aria-disabled:opacity-50 touch:min-h-44',
              item.danger ? 'text-red' : 'text-t1',
            )}
          >
            {markOf(item) !== undefined && <span className="w-12">{markOf(item) ? '✓' : ''}</span>}
            {item.icon && <span className="text-t3">{item.icon}</span>}
            <span className="min-w-0 flex-1 truncate">{item.label}</span>
            {item.detail && <span className="text-sec text-t3">{item.detail}</span>}
            {item.keys && <Kbd keys={item.keys} />}
          </button>
        ),
      )}
    </div>
  );
}

const markOf = (item: MenuItem) => item.checked ?? item.toggled;

function roleOf(item: MenuItem) {
  const mark = markOf(item);
  if (mark === undefined) {
    return { role: 'menuitem' };
  }
  return {
    role: item.toggled === undefined ? 'menuitemradio' : 'menuitemcheckbox',
    'aria-checked': mark,
  };
}

/** Arrows, Home, End, and the first letter of an entry. */
export function walk(event: KeyboardEvent, list: HTMLElement | null, close: () => void) {
  const entries = [...(list?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const to = (index: number) => {
    event.preventDefault();
    entries[(index + entries.length) % entries.length]?.focus();
  };
  if (event.key === 'ArrowDown') {
    to(at + 1);
  } else if (event.key === 'ArrowUp') {
    to(at < 0 ? -1 : at - 1);
  } else if (event.key === 'Home') {
    to(0);
  } else if (event.key === 'End') {
    to(-1);
  } else if (event.key === 'Tab') {
    event.preventDefault();
    close();
  } else if (event.key.length === 1 && event.key !== ' ' && !event.metaKey && !event.ctrlKey) {
    const letter = event.key.toLowerCase();
    const after = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
    after.find((entry) => entry.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    event.preventDefault();
  }
  event.stopPropagation();
}
