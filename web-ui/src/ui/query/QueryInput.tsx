import { Search } from 'lucide-react';
import {
  type KeyboardEvent,
  lazy,
  Suspense,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { cx } from '~/lib/cx';
import { complete, type Edit, negate, step } from '~/lib/query/edit';
import { parse, type QueryError } from '~/lib/query/parse';
import { useShortcuts } from '~/lib/shortcuts/useShortcuts';
import { Kbd } from '../Kbd';
import { Overlay } from './Overlay';
import { type Suggest, type Suggestion, useCompletion } from './useCompletion';

const CompletionList = lazy(() => import('./CompletionList'));

interface QueryInputProps {
  readonly value: string;
  readonly onRun: (query: string) => void;
  readonly suggest: Suggest;
  /** What the server found wrong with the query that was run. */
  readonly refused?: QueryError | undefined;
  /** Told of each edit, for the estimate of a query that has not been run. */
  readonly onDraft?: (draft: string | undefined) => void;
  readonly footer?: string | undefined;
  readonly label?: string;
}

/**
 * A query is text: one real input, so that selection, undo, paste, IME and phone keyboards are the
 * browser's own. Colour is paint on top, completion helps and never traps.
 */
export function QueryInput({
  value,
  onRun,
  suggest,
  refused,
  onDraft,
  footer,
  label = 'Search issues',
}: QueryInputProps) {
  const [draft, setDraft] = useState(value);
  const [caret, setCaret] = useState(value.length);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const paint = useRef<HTMLDivElement>(null);
  const id = useId();
  const parsed = useMemo(() => parse(draft), [draft]);
  const { items, context } = useCompletion(draft, caret, open, suggest);
  const listed = open && items.length > 0;
  const error = open ? undefined : (parsed.errors[0] ?? (draft === value ? refused : undefined));

  useEffect(() => setDraft(value), [value]);
  useEffect(() => onDraft?.(draft === value ? undefined : draft), [draft, value, onDraft]);
  useShortcuts([
    {
      keys: ['/'],
      label: 'Focus the query',
      group: 'Everywhere',
      run: () => input.current?.focus(),
    },
  ]);

  const apply = (edit: Edit | undefined) => {
    if (edit && input.current) {
      // Through the element, so that the browser's undo knows the step.
      input.current.setSelectionRange(0, input.current.value.length);
      if (!document.execCommand?.('insertText', false, edit.text)) {
        setDraft(edit.text);
      }
      input.current.setSelectionRange(edit.caret, edit.caret);
      setCaret(edit.caret);
    }
  };
  const choose = (item: Suggestion) => {
    if (context) {
      apply(complete(draft, context, item.insert));
      setActive(-1);
      setOpen(true);
    }
  };
  const run = () => {
    setOpen(false);
    if (parsed.errors.length === 0) {
      onRun(draft.trim());
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const taken = handle(event);
    if (taken) {
      event.preventDefault();
    }
  };
  const handle = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    const chosen = items[Math.max(0, active)];
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      apply(step(draft, caret, event.key === 'ArrowUp' ? 1 : -1));
      return true;
    }
    if (event.ctrlKey && event.key === ' ') {
      setOpen(true);
      return true;
    }
    if (event.key === 'Enter') {
      run();
      return true;
    }
    if (event.key === 'Escape') {
      if (listed) {
        setOpen(false);
      } else {
        input.current?.blur();
      }
      return true;
    }
    if (!listed) {
      return false;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length);
      return true;
    }
    if (event.key === 'Tab' && !event.shiftKey && chosen) {
      choose(chosen);
      return true;
    }
    if (event.key === '!' && draft.slice(0, caret).trim() !== '') {
      const edit = negate(draft, caret);
      apply(edit);
      return edit !== undefined;
    }
    return false;
  };

  return (
    <div className="relative min-w-0 flex-1">
      <div
        className={cx(
          'flex h-28 items-center gap-8 rounded-control border bg-s1 px-8 focus-within:border-acc touch:h-44',
          error ? 'border-red' : 'border-line2',
        )}
      >
        <Search size={14} className="shrink-0 text-t3" aria-hidden="true" />
        <div className="relative h-22 min-w-0 flex-1 overflow-hidden">
          <Overlay text={draft} parsed={parsed} ref={paint} />
          <input
            ref={input}
            role="combobox"
            aria-label={label}
            aria-autocomplete="list"
            aria-expanded={listed}
            aria-controls={id}
            aria-activedescendant={listed && active >= 0 ? `${id}-${active}` : undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            placeholder="Search: is:unresolved level:error, or any words"
            value={draft}
            onChange={(event) => {
              setDraft(event.target.value);
              setCaret(event.target.selectionStart ?? 0);
              setActive(-1);
              setOpen(true);
            }}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
            onScroll={(event) => {
              if (paint.current) {
                paint.current.style.transform = `translateX(${-event.currentTarget.scrollLeft}px)`;
              }
            }}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
            className="query-text absolute inset-0 w-full bg-transparent text-transparent caret-t1 outline-none placeholder:font-sans"
          />
        </div>
        <Kbd keys="/" />
      </div>
      {listed && (
        <Suspense fallback={<div id={id} />}>
          <CompletionList
            id={id}
            items={items}
            active={active}
            prefix={context?.prefix ?? ''}
            footer={footer}
            onHover={setActive}
            onChoose={choose}
          />
        </Suspense>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="m-0 mt-4 text-sec text-red">
          {error.message} <span className="text-t3">at character {error.start + 1}</span>
        </p>
      )}
    </div>
  );
}
