import { useState } from 'react';
import { cx } from '~/lib/cx';
import { bytes } from '~/lib/number';
import { plain } from '~/lib/text';
import { Button } from './Button';
import { CopyButton } from './Copy';

/** Laying out a megabyte of wrapped text takes the browser seconds: it comes in pieces of this size. */
const piece = 8000;

/** Text of any length from a payload: the start first, more on request, all of it by copy. */
export function LongText({
  text,
  first = 1000,
  className,
}: {
  text: string;
  first?: number;
  className?: string;
}) {
  const [shown, setShown] = useState(first);
  const rest = text.length - shown;
  return (
    <span className={cx('payload whitespace-pre-wrap', className)}>
      {plain(text.slice(0, shown), shown)}
      {rest > 0 && (
        <span className="mt-4 flex flex-wrap items-center gap-8">
          <Button size="sm" onClick={() => setShown(shown + piece)}>
            Show more
          </Button>
          <CopyButton text={text} label="Copy all" tone="outline">
            Copy all {bytes(text.length)}
          </CopyButton>
        </span>
      )}
    </span>
  );
}
