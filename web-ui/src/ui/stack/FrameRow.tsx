import { ChevronRight, ExternalLink } from 'lucide-react';
import { cx } from '~/lib/cx';
import { type Frame, fileOf, shortModule } from '~/lib/stack/model';
import { oneLine, safeHref } from '~/lib/text';
import { Chip } from '../Chip';
import { KeyValues } from '../KeyValues';
import { CodeLines } from './CodeLines';

export function FrameRow({
  frame,
  repeats,
  open,
  showOrigin,
  onToggle,
}: {
  frame: Frame;
  repeats: number;
  open: boolean;
  /** "In app" is news only where library frames stand beside it. */
  showOrigin: boolean;
  onToggle: () => void;
}) {
  const expandable = Boolean(frame.context || hasVars(frame));
  const place = `${oneLine(fileOf(frame), 80)}${frame.line ? `:${frame.line}` : ''}`;
  const href = frame.link ? safeHref(frame.link.url) : undefined;
  return (
    <div className="border-b border-line last:border-0">
      <div className="flex min-h-36 items-center gap-8 pr-12">
        <button
          type="button"
          aria-expanded={expandable ? open : undefined}
          disabled={!expandable}
          onClick={onToggle}
          className="flex min-h-36 min-w-0 flex-1 items-center gap-8 pl-12 text-left disabled:cursor-default touch:min-h-44"
        >
          <ChevronRight
            size={13}
            aria-hidden="true"
            className={cx(
              'shrink-0 text-t3 transition-transform duration-100',
              open && 'rotate-90',
              !expandable && 'invisible',
            )}
          />
          <span className="mono min-w-0 flex-1 truncate text-sec">
            <span className="payload font-semibold text-t1">
              {oneLine(frame.function || '<anonymous>', 160)}
            </span>
            {frame.module && (
              <span className="payload text-t3" data-tip={oneLine(frame.module, 200)}>
                {' '}
                in {oneLine(shortModule(frame.module), 120)}
              </span>
            )}
          </span>
          <span
            className="mono payload max-w-[45%] truncate text-meta text-t3"
            data-tip={oneLine(frame.absPath ?? frame.filename ?? '', 300)}
          >
            {place}
          </span>
        </button>
        {repeats > 1 && <Chip tone="amb">× {repeats} repeats</Chip>}
        {showOrigin && frame.inApp && <Chip tone="acc">In app</Chip>}
        {href && (
          <a
            href={href}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={`Open ${place} in ${frame.link?.label}`}
            className="grid h-24 w-24 place-content-center text-t3 hover:text-t1"
          >
            <ExternalLink size={13} />
          </a>
        )}
      </div>
      {open && expandable && <FrameBody frame={frame} />}
    </div>
  );
}

function FrameBody({ frame }: { frame: Frame }) {
  return (
    <div className="border-t border-line">
      {frame.context && <CodeLines frame={frame} />}
      {hasVars(frame) && (
        <div className="border-t border-line">
          <KeyValues
            label="Local variables"
            pairs={Object.entries(frame.vars as object).map(([key, value]) => ({ key, value }))}
          />
        </div>
      )}
    </div>
  );
}

function hasVars(frame: Frame): boolean {
  return (
    frame.vars !== null && typeof frame.vars === 'object' && Object.keys(frame.vars).length > 0
  );
}
