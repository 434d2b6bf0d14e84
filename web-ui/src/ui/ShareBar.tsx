import { cx } from '~/lib/cx';
import { percentWhole } from '~/lib/number';

const parts = ['bg-f-acc', 'bg-bar-hi', 'bg-s4'];

/** The first value, the second, the rest: what a distribution is, in three parts. */
export function ShareBar({ shares, label }: { shares: readonly number[]; label: string }) {
  const [first = 0, second = 0] = shares;
  const rest = Math.max(0, 1 - first - second);
  return (
    <span
      role="img"
      aria-label={label}
      className="flex h-4 w-full gap-2 overflow-hidden rounded-full"
    >
      {[first, second, rest].map((share, index) =>
        share > 0 ? (
          <span
            key={index}
            className={cx('h-full', parts[index])}
            style={{ width: percentWhole(share).replace(/[<> ]/g, '') }}
          />
        ) : null,
      )}
    </span>
  );
}

/** One share against the whole. */
export function Meter({
  share,
  label,
  colour = 'bg-f-acc',
}: {
  share: number;
  label: string;
  colour?: string;
}) {
  return (
    <span
      role="img"
      aria-label={label}
      className="block h-4 w-full overflow-hidden rounded-full bg-s3"
    >
      <span
        className={cx('block h-full min-w-2 rounded-full', colour, share === 0 && 'hidden')}
        style={{ width: `${Math.min(100, share * 100)}%` }}
      />
    </span>
  );
}
