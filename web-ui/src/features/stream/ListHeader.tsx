import { cx } from '~/lib/cx';
import { compact, exact } from '~/lib/number';
import { rangeLabel } from '~/lib/time/range';
import { columnClass, rowGrid } from '~/ui/issue/row-model';

/** Column names, and how many of what the list is. */
export function ListHeader({
  total,
  events,
  t,
  updating,
}: {
  total: { value: number; exact: boolean } | undefined;
  events: number | null | undefined;
  t: string;
  updating: boolean;
}) {
  const right = 'text-right';
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
      <span className={columnClass.trend}>{rangeLabel(t).replace('Last ', '')} trend</span>
      <span className={cx(right, columnClass.events)}>Events</span>
      <span className={cx(right, columnClass.users)}>Users</span>
      <span className={cx(right, columnClass.seen)}>Seen</span>
      <span className={cx(right, columnClass.age)}>Age</span>
      <span className={cx('text-center', columnClass.priority)}>Prio</span>
      <span className={cx('text-center', columnClass.owner)}>Owner</span>
    </div>
  );
}
