import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { cx } from '~/lib/cx';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly icon?: ReactNode;
}

const shownAtMost = 200;

export interface PickerProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly selected: readonly string[];
  readonly onChoose: (value: string) => void;
  /** Enter on a text that matches nothing. */
  readonly onFreeText?: (text: string) => void;
}

/** A filter field over a list box: one tab stop, arrows move, Enter chooses. */
export function Picker({ label, choices, selected, onChoose, onFreeText }: PickerProps) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const matching = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    return choices
      .filter((choice) => `${choice.label} ${choice.detail ?? ''}`.toLowerCase().includes(wanted))
      .slice(0, shownAtMost);
  }, [choices, text]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = active + (event.key === 'ArrowDown' ? 1 : -1);
      const bounded = (next + matching.length) % Math.max(1, matching.length);
      setActive(bounded);
      list.current?.children[bounded]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const choice = matching[active];
      if (choice) {
        onChoose(choice.value);
      } else {
        onFreeText?.(text.trim());
      }
    }
    if (event.key !== 'Escape') {
      event.stopPropagation();
    }
  };

  return (
    <div className="flex w-full flex-col">
      <input
        data-autofocus
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={matching[active] ? `${id}-${active}` : undefined}
        placeholder={label}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        className="h-36 border-b border-line bg-transparent px-12 text-body outline-none touch:h-44"
      />
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={label}
        className="max-h-320 overflow-auto p-4"
      >
        {matching.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field that owns this list
          <div
            key={choice.value}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={selected.includes(choice.value)}
            onClick={() => onChoose(choice.value)}
            onPointerMove={() => setActive(index)}
            className={cx(
              'flex min-h-28 items-center gap-8 rounded-control px-8 py-4 touch:min-h-44',
              index === active && 'bg-s3',
            )}
          >
            <span className="w-12 text-acc">
              {selected.includes(choice.value) && <Check size={13} aria-hidden="true" />}
            </span>
            {choice.icon}
            <span className="payload min-w-0 flex-1 truncate">{choice.label}</span>
            {choice.detail && <span className="num text-sec text-t3">{choice.detail}</span>}
          </div>
        ))}
        {matching.length === 0 && <p className="m-0 px-8 py-6 text-t3">Nothing matches “{text}”</p>}
      </div>
    </div>
  );
}
