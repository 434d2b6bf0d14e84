import { useState } from 'react';
import { plural } from '~/lib/number';
import type { Frame } from '~/lib/stack/model';
import { plain } from '~/lib/text';
import { Button } from '../Button';
import { Chip } from '../Chip';
import { LongText } from '../LongText';
import { rawStack } from './raw';
import { StackTrace } from './StackTrace';

export interface Thrown {
  readonly type?: string | null;
  readonly value?: string | null;
  readonly module?: string | null;
  readonly handled?: boolean | null;
  readonly mechanism?: string | null;
  readonly stacktrace?: { readonly frames: readonly Frame[] } | null;
}

/** A chain of hundreds is a loop of causes: the outermost few tell the story, the rest come in pieces. */
const shownAtFirst = 5;
const piece = 25;
const longestRaw = 200_000;

/** Exceptions as sent, the one caught last; shown outermost first with "caused by" between. */
export function ExceptionChain({
  exceptions,
  mode,
  newestFirst,
  expandAll,
}: {
  exceptions: readonly Thrown[];
  mode: 'app' | 'all' | 'raw';
  newestFirst: boolean;
  expandAll: boolean;
}) {
  const [shown, setShown] = useState(shownAtFirst);
  if (mode === 'raw') {
    return (
      <pre
        role="region"
        tabIndex={0}
        aria-label="Raw stack trace"
        className="payload m-0 max-h-640 overflow-auto rounded-panel border border-line2 bg-s1 p-12 text-sec"
      >
        {plain(rawStack(exceptions), longestRaw)}
      </pre>
    );
  }
  const ordered = [...exceptions].reverse();
  const rest = ordered.length - shown;
  return (
    <div className="flex flex-col gap-10">
      {ordered.slice(0, shown).map((exception, index) => (
        <div key={index} className={index > 0 ? 'border-l-2 border-line3 pl-12' : undefined}>
          {ordered.length > 1 && <Head exception={exception} cause={index > 0} />}
          <StackTrace
            frames={exception.stacktrace?.frames ?? []}
            mode={mode}
            newestFirst={newestFirst}
            expandAll={expandAll && index === 0}
          />
        </div>
      ))}
      {rest > 0 && (
        <Button onClick={() => setShown(shown + piece)}>
          Show {plural(Math.min(rest, piece), 'more cause')} of {rest}
        </Button>
      )}
    </div>
  );
}

function Head({ exception, cause }: { exception: Thrown; cause: boolean }) {
  return (
    <div className="mb-6 flex flex-wrap items-baseline gap-8">
      {cause && <span className="text-meta text-t3">caused by</span>}
      <span className="payload font-semibold">{plain(exception.type ?? 'Error', 200)}</span>
      {exception.handled === false && <Chip tone="red">Unhandled</Chip>}
      <LongText text={exception.value ?? ''} first={300} className="min-w-0 text-t2" />
    </div>
  );
}
