import { cx } from '~/lib/cx';
import { compact, exact } from '~/lib/number';
import { rangeLabel } from '~/lib/time/range';
import { type Chosen, shows } from '~/ui/issue/columns';
import { columnClass, rowGrid } from '~/ui/issue/row-model';

const names = [
  ['trend', '', ''],
  ['events', 'Events', 'text-right'],
  ['users', 'Users', 'text-right'],
  ['seen', 'Seen', 'text-right'],
  ['age', 'Age', 'text-right'],
  ['first_release', 'First release', ''],
  ['last_release', 'Last release', ''],
  ['priority', 'Prio', 'text-center'],
  ['owner', 'Owner', 'text-center'],
] as const;

/** Column names, and how many of what the list is. */
export function ListHeader({
  total,
  events,
  t,
  updating,
  chosen,
}: {
  total: { value: number; exact: boolean } | undefined;
  events: number | null | undefined;
  t: string;
  updating: boolean;
  chosen: Chosen;
}) {
  return (
    <div
      className={cx('h-30 shrink-0 border-b border-line text-meta font-medium text-t3', rowGrid)}
    >
      <span />
      <span className="num truncate" aria-live="polite">
        {total &&
          `${total.exact ? exact(total.value) : `≈ ${compact(total.value)}`} ${total.value === 1 ? 'issue' : 'issues'}`}
        {events != null && ` · ${compact(events)} events`}
        {updating && ' · updating'}
      </span>
      {names
        .filter(([id]) => shows(chosen, id))
        .map(([id, name, look]) => (
          <span key={id} className={cx(look, columnClass[id])}>
            {id === 'trend' ? `${rangeLabel(t).replace('Last ', '')} trend` : name}
          </span>
        ))}
    </div>
  );
}
