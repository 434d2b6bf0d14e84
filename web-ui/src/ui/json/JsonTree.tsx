import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { cx } from '~/lib/cx';
import { copyText } from '../Copy';
import { LongText } from '../LongText';
import { VirtualList } from '../VirtualList';
import { type JsonRow, jsonRows, pieceSize } from './rows';

const deepestIndent = 24;

/** A JSON value as a folding tree. A name copies its path; nothing of it is ever evaluated. */
export function JsonTree({
  value,
  label,
  openTo = 1,
  inline,
}: {
  value: unknown;
  label: string;
  openTo?: number;
  inline?: boolean;
}) {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [pieces, setPieces] = useState<ReadonlyMap<string, number>>(new Map());
  const depthOpen = inline ? 0 : openTo;
  const rows = useMemo(
    () => jsonRows(value, (path, depth) => depth < depthOpen !== toggled.has(path), pieces),
    [value, toggled, pieces, depthOpen],
  );
  const toggle = (path: string) => {
    const next = new Set(toggled);
    if (!next.delete(path)) {
      next.add(path);
    }
    setToggled(next);
  };
  return (
    <div role="group" aria-label={label} className="mono text-sec">
      <VirtualList
        count={rows.length}
        estimate={24}
        threshold={120}
        keyOf={(index) => keyOf(rows[index])}
      >
        {(index) => {
          const row = rows[index];
          return (
            row && (
              <Row
                row={row}
                onToggle={() => toggle(row.path)}
                onMore={() =>
                  setPieces(
                    new Map(pieces).set(row.path, (pieces.get(row.path) ?? pieceSize) + pieceSize),
                  )
                }
              />
            )
          );
        }}
      </VirtualList>
    </div>
  );
}

function keyOf(row: JsonRow | undefined): string {
  return row ? `${row.path}${row.kind === 'more' ? '+' : ''}` : '';
}

function Row({
  row,
  onToggle,
  onMore,
}: {
  row: JsonRow;
  onToggle: () => void;
  onMore: () => void;
}) {
  const indent = { paddingLeft: Math.min(row.depth, deepestIndent) * 14 };
  if (row.kind === 'more') {
    return (
      <button type="button" className="min-h-24 text-acc" style={indent} onClick={onMore}>
        {row.size} more
      </button>
    );
  }
  const folds = row.kind !== 'leaf';
  return (
    <div className="flex min-h-24 items-start leading-24 gap-4" style={indent}>
      {folds ? (
        <button
          type="button"
          aria-expanded={row.kind === 'open'}
          aria-label={`${row.name || 'root'}, ${row.size} entries`}
          onClick={onToggle}
          className="grid h-24 w-24 place-content-center text-t3"
        >
          <ChevronRight
            size={11}
            className={cx('transition-transform duration-100', row.kind === 'open' && 'rotate-90')}
          />
        </button>
      ) : (
        row.depth > 0 && <span className="w-24 shrink-0" />
      )}
      {row.name && (
        <button
          type="button"
          data-tip={`Copy path ${row.path.slice(0, 200)}`}
          onClick={() => copyText(row.path.slice(2), 'Path copied')}
          className="payload min-h-24 min-w-24 shrink-0 max-w-[50%] truncate text-left text-t2 hover:text-t1"
        >
          {row.name.slice(0, 200)}:
        </button>
      )}
      <span className="min-w-0 flex-1">
        {folds ? <Summary row={row} /> : <Leaf value={row.value} />}
      </span>
    </div>
  );
}

function Summary({ row }: { row: JsonRow }) {
  const [open, close] = Array.isArray(row.value) ? ['[', ']'] : ['{', '}'];
  return (
    <span className="text-t3">
      {open}
      {row.kind === 'folded' && ` ${row.size} ${close}`}
    </span>
  );
}

function Leaf({ value }: { value: unknown }) {
  if (typeof value === 'string') {
    return (
      <span className="hljs-string">
        "<LongText text={value} first={400} />"
      </span>
    );
  }
  if (value === null) {
    return <span className="text-red">null</span>;
  }
  if (typeof value === 'object') {
    return <span className="text-t3">{Array.isArray(value) ? '[]' : '{}'}</span>;
  }
  return <span className="hljs-number">{String(value)}</span>;
}
