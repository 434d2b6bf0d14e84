import { cx } from '~/lib/cx';
import { useNow } from '~/lib/now';
import { clockOf, usePreferences } from '~/lib/preferences';
import { ago, dateTime, shortAge, utc } from '~/lib/time/format';

/** Local time relative to now; the exact local time and UTC on hover. */
export function TimeAgo({
  at,
  short,
  className,
}: {
  at: string | null | undefined;
  short?: boolean;
  className?: string;
}) {
  const now = useNow();
  const clock = clockOf(usePreferences());
  if (!at) {
    return <span className={cx('text-t3', className)}>never</span>;
  }
  const time = Date.parse(at);
  return (
    <time
      dateTime={at}
      data-tip={`${dateTime(time, clock)} · ${utc(time)}`}
      className={cx('num whitespace-nowrap', className)}
    >
      {short ? shortAge(time, now) : ago(time, now, clock)}
    </time>
  );
}

export function DateTime({ at, className }: { at: string; className?: string }) {
  const clock = clockOf(usePreferences());
  const time = Date.parse(at);
  return (
    <time dateTime={at} data-tip={utc(time)} className={cx('num whitespace-nowrap', className)}>
      {dateTime(time, clock)}
    </time>
  );
}
