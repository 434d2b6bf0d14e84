import { cx } from '~/lib/cx';

export function Switch({
  label,
  checked,
  onChange,
  refused,
  describedBy,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  refused?: string | undefined;
  describedBy?: string;
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      aria-label={label}
      aria-describedby={describedBy}
      aria-disabled={refused ? true : undefined}
      data-tip={refused}
      onClick={() => !refused && onChange(!checked)}
      className="inline-flex h-24 w-40 shrink-0 items-center aria-disabled:opacity-50 touch:h-44"
    >
      <span
        className={cx(
          'flex h-18 w-32 items-center rounded-full border p-2 transition-colors duration-75',
          checked ? 'border-acc-solid bg-acc-solid' : 'border-t3 bg-s3',
        )}
      >
        <span
          className={cx(
            'h-12 w-12 rounded-full transition-transform duration-100',
            checked ? 'translate-x-14 bg-white' : 'bg-t2',
          )}
        />
      </span>
    </button>
  );
}
