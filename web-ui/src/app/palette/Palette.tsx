import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { landed } from '~/api/landed';
import { resolveQuery } from '~/api/resolve';
import { cx } from '~/lib/cx';
import { useStore } from '~/lib/store';
import { target } from '~/lib/target';
import { oneLine } from '~/lib/text';
import { Dialog } from '~/ui/Dialog';
import { Kbd } from '~/ui/Kbd';
import { type Entry, looksLikeId, rank, remember } from './entries';
import { closePalette } from './state';
import { useEntries, useResolvedEntries } from './useEntries';

/** One field for everything: what can be done to what is focused, where to go, and any id. */
export default function Palette({ org }: { org: string }) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const applies = useStore(target);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const text = typed.replace(/^>/, '').trim();
  const local = useEntries(org, text);
  const asked = useDeferredValue(text);
  const { data: found } = useQuery({
    ...resolveQuery(org, asked),
    enabled: landed.resolve && looksLikeId(asked) && !typed.startsWith('>'),
  });
  const resolved = useResolvedEntries(org, looksLikeId(text) ? found : undefined);
  // Answers of the server stand below what is already shown and never reorder it.
  const shown = useMemo(
    () => [
      ...rank(local.commands, text),
      ...resolved,
      ...(typed.startsWith('>') ? [] : local.fallback),
    ],
    [local, text, resolved, typed],
  );

  const choose = (entry: Entry | undefined) => {
    if (entry && !entry.refused) {
      remember(entry.id);
      closePalette();
      // After the dialog has given focus back, so that what opens next can take it.
      setTimeout(entry.run, 0);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      const next = (active + by + shown.length) % Math.max(1, shown.length);
      setActive(next);
      list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(shown[active]);
    }
  };

  return (
    <Dialog label="Command palette" shape="palette" header={false} onClose={closePalette}>
      <div className="flex h-46 items-center gap-10 border-b border-line px-16">
        <Search size={15} className="shrink-0 text-t3" aria-hidden="true" />
        <input
          autoFocus
          role="combobox"
          aria-label="Command"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={shown[active] ? `${id}-${active}` : undefined}
          placeholder="Type a command, an id, or a search…"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className="h-full min-w-0 flex-1 bg-transparent text-title outline-none"
        />
        <Kbd keys="escape" />
      </div>
      {applies && (
        <div className="flex items-center gap-10 border-b border-line px-16 py-8">
          <span className="mono rounded-chip bg-acc-soft px-6 text-sec text-acc">
            {applies.name}
          </span>
          <span className="payload min-w-0 truncate text-t2">{oneLine(applies.detail, 80)}</span>
        </div>
      )}
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label="Commands"
        className="max-h-[50vh] overflow-y-auto p-6"
      >
        {shown.map((entry, index) => (
          <EntryRow
            key={entry.id}
            id={`${id}-${index}`}
            entry={entry}
            index={index}
            heading={entry.group !== shown[index - 1]?.group}
            active={index === active}
            onHover={() => setActive(index)}
            onChoose={() => choose(entry)}
          />
        ))}
      </div>
    </Dialog>
  );
}

function EntryRow({
  id,
  entry,
  index,
  heading,
  active,
  onHover,
  onChoose,
}: {
  id: string;
  entry: Entry;
  index: number;
  heading: boolean;
  active: boolean;
  onHover: () => void;
  onChoose: () => void;
}) {
  return (
    <>
      {heading && (
        <div role="presentation" className="px-10 pt-8 pb-2 text-meta text-t3">
          {entry.group}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field that owns this list */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        data-at={index}
        aria-selected={active}
        aria-disabled={entry.refused ? true : undefined}
        data-tip={entry.refused}
        onPointerMove={onHover}
        onClick={onChoose}
        className={cx(
          'flex min-h-32 items-center gap-10 rounded-control px-10 touch:min-h-44',
          active && 'bg-s3',
          entry.refused && 'opacity-50',
        )}
      >
        <span className="payload truncate">{oneLine(entry.label, 120)}</span>
        {entry.detail && (
          <span className="payload min-w-0 truncate text-sec text-t3">
            {oneLine(entry.detail, 120)}
          </span>
        )}
        {entry.keys && (
          <span className="ml-auto">
            <Kbd keys={entry.keys} />
          </span>
        )}
      </div>
    </>
  );
}
