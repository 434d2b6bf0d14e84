import { type MouseEvent, type RefObject, useEffect } from 'react';
import type { Issue } from '~/api/types/issue';
import { cx } from '~/lib/cx';
import type { FixedRows } from '~/lib/useFixedRows';
import type { Chosen } from '~/ui/issue/columns';
import { IssueRow } from '~/ui/issue/IssueRow';
import { rowGrid, rowName } from '~/ui/issue/row-model';

const nearEnd = 20;

interface IssueGridProps {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly virtual: FixedRows;
  readonly items: readonly Issue[];
  readonly total: number;
  readonly selected: ReadonlySet<number>;
  readonly dense: boolean;
  readonly chosen: Chosen;
  readonly onRow: (issue: Issue, index: number, event: MouseEvent) => void;
  readonly onNearEnd: () => void;
}

/** The rows in view. One handler for all of them: a row has no listeners and no observers of its own. */
export function IssueGrid({
  grid,
  virtual,
  items,
  total,
  selected,
  dense,
  chosen,
  onRow,
  onNearEnd,
}: IssueGridProps) {
  const { first, last, size } = virtual;
  useEffect(() => {
    if (last >= items.length - nearEnd) {
      onNearEnd();
    }
  }, [last, items.length, onNearEnd]);

  const onClick = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
    const index = Number(row?.getAttribute('data-index') ?? Number.NaN);
    const issue = items[index];
    if (issue) {
      onRow(issue, index, event);
    }
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the grid are shortcuts of the screen
    <div
      ref={grid}
      role="grid"
      aria-label="Issues"
      aria-rowcount={total}
      aria-multiselectable="true"
      tabIndex={0}
      onClick={onClick}
      onAuxClick={onClick}
      className="relative -outline-offset-2"
      style={{ height: virtual.height }}
    >
      {items.slice(first, last).map((issue, offset) => {
        const index = first + offset;
        return (
          <div
            key={issue.id}
            id={`issue-${issue.id}`}
            role="row"
            aria-rowindex={index + 1}
            aria-label={rowName(issue)}
            aria-selected={selected.has(issue.id)}
            data-issue={issue.id}
            data-index={index}
            data-selected={selected.has(issue.id) ? '' : undefined}
            className={cx('row absolute top-0 left-0 w-full cursor-pointer', rowGrid)}
            style={{ height: size, transform: `translateY(${index * size}px)` }}
          >
            <IssueRow
              issue={issue}
              selected={selected.has(issue.id)}
              dense={dense}
              chosen={chosen}
            />
          </div>
        );
      })}
    </div>
  );
}
