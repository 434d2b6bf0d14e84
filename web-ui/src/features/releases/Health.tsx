import type { Rate } from '~/api/types/release';
import { cx } from '~/lib/cx';
import { exact, percent } from '~/lib/number';

/** Below this many sessions a rate says little: it is grey and says so, never red. */
export function CrashFree({ rate }: { rate: Rate | null }) {
  if (!rate) {
    return <span className="text-t3">–</span>;
  }
  const drop = rate.previous == null ? 0 : rate.value - rate.previous;
  const tone = rate.lowData
    ? 'text-t3'
    : rate.value < 0.99
      ? 'text-red'
      : rate.value < 0.999
        ? 'text-amb'
        : 'text-grn';
  const count = rate.sessions ?? rate.users;
  return (
    <span
      className="num whitespace-nowrap"
      data-tip={count == null ? undefined : `from ${exact(count)}`}
    >
      <span className={cx('font-medium', tone)}>{percent(rate.value)}</span>
      {rate.lowData && <span className="ml-4 text-meta text-t3">low data</span>}
      {!rate.lowData && Math.abs(drop) >= 0.0001 && (
        <span className={cx('ml-4 text-meta', drop < 0 ? 'text-red' : 'text-grn')}>
          {drop < 0 ? '−' : '+'}
          {(Math.abs(drop) * 100).toFixed(2)} pts
        </span>
      )}
    </span>
  );
}
