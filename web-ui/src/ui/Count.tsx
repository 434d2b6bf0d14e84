import { cx } from '~/lib/cx';
import { compact, exact } from '~/lib/number';

/** A number in a column: short to read, full on hover; `≈` where it is not exact. */
export function Count({
  value,
  approximate,
  className,
}: {
  value: number | null | undefined;
  approximate?: boolean | undefined;
  className?: string;
}) {
  if (value === null || value === undefined) {
    return (
      <span className={cx('num text-t3', className)} data-tip="not known yet">
        –
      </span>
    );
  }
  return (
    <span
      className={cx('num', className)}
      data-tip={approximate ? `about ${exact(value)}, an estimate` : exact(value)}
    >
      {approximate && '≈ '}
      {compact(value)}
    </span>
  );
}
