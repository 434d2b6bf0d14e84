import type { Schema } from '~/api/typed';
import { control } from '~/ui/Field';

type RateLimit = Schema<'RateLimit'>;

const windows = [
  [1, 'second'],
  [60, 'minute'],
  [3600, 'hour'],
] as const;

/** "at most 600 per minute", or no limit when the field is empty. */
export function RateControl({
  label,
  describedBy,
  value,
  onChange,
}: {
  label: string;
  describedBy: string;
  value: RateLimit | null | undefined;
  onChange: (value: RateLimit | null) => void;
}) {
  const seconds = value?.windowSeconds ?? 60;
  const set = (permits: number, windowSeconds: number) =>
    onChange({ permits, windowSeconds, burst: permits });
  return (
    <>
      <span className="text-t2">at most</span>
      <input
        type="number"
        min={0}
        step={1}
        aria-label={`${label}: how many`}
        aria-describedby={describedBy}
        placeholder="no limit"
        value={value?.permits ?? ''}
        onChange={(change) =>
          change.target.value === ''
            ? onChange(null)
            : set(Math.max(0, Math.floor(Number(change.target.value))), seconds)
        }
        className={`${control} num h-28 w-100! text-right touch:h-44`}
      />
      <select
        aria-label={`${label}: per`}
        value={seconds}
        disabled={!value}
        onChange={(change) => value && set(value.permits, Number(change.target.value))}
        className={`${control} h-28 w-110! touch:h-44`}
      >
        {windows.map(([length, name]) => (
          <option key={length} value={length}>
            per {name}
          </option>
        ))}
        {!windows.some(([length]) => length === seconds) && (
          <option value={seconds}>per {seconds} s</option>
        )}
      </select>
    </>
  );
}
