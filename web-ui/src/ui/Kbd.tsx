import { cx } from '~/lib/cx';
import { capsOf } from '~/lib/shortcuts/keys';

/** Key caps. Hidden from assistive technology (`aria-keyshortcuts` says it) and where there is no keyboard. */
export function Kbd({ keys, onAccent }: { keys: string; onAccent?: boolean }) {
  return (
    <span aria-hidden="true" className="inline-flex gap-2 touch:hidden">
      {capsOf(keys).map((cap, index) => (
        <kbd
          key={index}
          className={cx(
            'inline-flex h-18 min-w-18 items-center justify-center rounded-chip px-4 text-micro',
            onAccent ? 'bg-[#ffffff2e] text-white' : 'bg-s3 text-t2',
          )}
        >
          {cap}
        </kbd>
      ))}
    </span>
  );
}
