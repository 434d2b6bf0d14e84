import { useMemo, useState } from 'react';
import { plural } from '~/lib/number';
import type { Frame } from '~/lib/stack/model';
import { type StackRow, stackRows } from '~/lib/stack/rows';
import { oneLine } from '~/lib/text';
import { Panel } from '../Section';
import { VirtualList } from '../VirtualList';
import { FrameRow } from './FrameRow';

/** One stack. The first frame of the reader's own code is open. */
export function StackTrace({
  frames,
  mode,
  newestFirst,
  expandAll,
}: {
  frames: readonly Frame[];
  mode: 'app' | 'all';
  newestFirst: boolean;
  expandAll?: boolean;
}) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const [toggled, setToggled] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(
    () => stackRows(frames, { mode, newestFirst, unfolded }),
    [frames, mode, newestFirst, unfolded],
  );
  const openAtFirst = useMemo(() => firstToOpen(frames), [frames]);
  const isOpen = (index: number) => (expandAll || index === openAtFirst) !== toggled.has(index);

  if (frames.length === 0) {
    return <p className="m-0 text-t3">The event carries no stack frames.</p>;
  }
  return (
    <Panel>
      <VirtualList count={rows.length} estimate={37} keyOf={(index) => keyOf(rows[index])}>
        {(index) => {
          const row = rows[index];
          if (!row) {
            return null;
          }
          return row.kind === 'fold' ? (
            <FoldRow row={row} onOpen={() => setUnfolded(new Set([...unfolded, row.id]))} />
          ) : (
            <FrameRow
              frame={row.frame}
              repeats={row.repeats}
              open={isOpen(row.index)}
              showOrigin={mode === 'all'}
              onToggle={() => setToggled(flip(toggled, row.index))}
            />
          );
        }}
      </VirtualList>
    </Panel>
  );
}

function FoldRow({
  row,
  onOpen,
}: {
  row: Extract<StackRow, { kind: 'fold' }>;
  onOpen: () => void;
}) {
  return (
    <button
      type="button"
      aria-expanded="false"
      onClick={onOpen}
      className="flex min-h-26 w-full items-center gap-8 border-b border-line bg-s2 px-12 pl-33 text-left text-meta text-t3 hover:text-t1 touch:min-h-44"
    >
      {plural(row.count, 'library frame')}
      <span className="mono payload min-w-0 truncate">
        {row.names.map((name) => oneLine(name, 40)).join(', ')}
      </span>
    </button>
  );
}

function keyOf(row: StackRow | undefined): string {
  return row?.kind === 'fold' ? `fold-${row.id}` : `frame-${row?.index}`;
}

function firstToOpen(frames: readonly Frame[]): number {
  const withCode = (frame: Frame) => Boolean(frame.context);
  const own = frames.findLastIndex((frame) => frame.inApp && withCode(frame));
  return own >= 0 ? own : frames.findLastIndex(withCode);
}

function flip(set: ReadonlySet<number>, value: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(value)) {
    next.add(value);
  }
  return next;
}
