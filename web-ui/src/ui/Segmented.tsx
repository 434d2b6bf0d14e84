import { type KeyboardEvent, useRef } from 'react';
import { cx } from '~/lib/cx';

/** One of a few, all visible: a radio group whose arrows choose. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: readonly { readonly value: T; readonly label: string }[];
  onChange: (value: T) => void;
}) {
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      event.stopPropagation();
      const at = options.findIndex((option) => option.value === value);
      const next = options[(at + by + options.length) % options.length];
      if (next) {
        onChange(next.value);
        group.current?.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus();
      }
    }
  };
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={label}
      onKeyDown={onKeyDown}
      className="inline-flex shrink-0 self-start rounded-control border border-line2 bg-s1 p-2"
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          data-value={option.value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
          className={cx(
            'h-22 rounded-chip px-8 text-sec touch:min-h-36',
            option.value === value ? 'bg-s3 font-medium text-t1' : 'text-t2 hover:text-t1',
          )}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
