import type { Meta } from '~/api/types/scope';
import { exact } from '~/lib/number';
import { duration } from '~/lib/time/format';
import { Kbd } from '~/ui/Kbd';

const hints = [
  [['j', 'k'], 'move'],
  [['space'], 'preview'],
  [['enter'], 'open'],
  [['x'], 'select'],
  [['r'], 'resolve'],
] as const;

/** The keys that matter here, and what the answer cost. */
export function StreamFooter({ meta }: { meta: Meta | null | undefined }) {
  return (
    <div className="flex h-28 shrink-0 items-center gap-16 border-t border-line px-16 text-sec text-t3 max-md:hidden">
      {hints.map(([keys, word]) => (
        <span key={word} className="inline-flex items-center gap-6">
          {keys.map((key) => (
            <Kbd key={key} keys={key} />
          ))}
          {word}
        </span>
      ))}
      {meta && (
        <span className="num ml-auto">
          Query {duration(meta.tookMs)}
          {meta.scannedRows ? ` · ${exact(meta.scannedRows)} rows read` : ''}
          {meta.exact ? '' : ' · approximate'}
        </span>
      )}
    </div>
  );
}
