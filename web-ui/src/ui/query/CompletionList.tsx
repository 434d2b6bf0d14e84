import { Clock, Hash, Tag, User } from 'lucide-react';
import { cx } from '~/lib/cx';
import { percentWhole } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { Kbd } from '../Kbd';
import { Meter } from '../ShareBar';
import type { Suggestion } from './useCompletion';

const icons: Readonly<Record<string, typeof Clock>> = { recent: Clock, tag: Hash, person: User };

export default function CompletionList({
  id,
  items,
  active,
  prefix,
  footer,
  onHover,
  onChoose,
}: {
  id: string;
  items: readonly Suggestion[];
  active: number;
  prefix: string;
  footer?: string | undefined;
  onHover: (index: number) => void;
  onChoose: (item: Suggestion) => void;
}) {
  return (
    <div className="layer absolute top-full left-0 z-20 mt-6 w-[min(520px,calc(100vw-24px))] rounded-pop! max-md:fixed max-md:inset-x-12 max-md:top-auto max-md:w-auto">
      {prefix && (
        <p className="m-0 px-12 pt-8 pb-2 text-meta text-t3">Matching “{oneLine(prefix, 40)}”</p>
      )}
      <div id={id} role="listbox" aria-label="Suggestions" className="max-h-320 overflow-auto p-4">
        {items.map((item, index) => {
          const Icon = icons[item.kind] ?? Tag;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the query field that owns this list
            <div
              key={`${item.kind}-${item.insert}`}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerMove={() => onHover(index)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(item)}
              className={cx(
                'flex min-h-30 items-center gap-10 rounded-control px-8 touch:min-h-44',
                index === active && 'bg-s3',
              )}
            >
              <Icon size={13} className="shrink-0 text-t3" aria-hidden="true" />
              <span className="mono payload min-w-0 truncate text-sec">
                {oneLine(item.label, 120)}
              </span>
              {item.detail && (
                <span className="payload min-w-0 flex-1 truncate text-sec text-t2">
                  {oneLine(item.detail, 120)}
                </span>
              )}
              <span className="ml-auto flex shrink-0 items-center gap-8 text-sec text-t3">
                {item.share !== undefined && (
                  <>
                    <span className="w-48">
                      <Meter share={item.share} label={`${percentWhole(item.share)} of events`} />
                    </span>
                    <span className="num">{percentWhole(item.share)}</span>
                  </>
                )}
                {item.hint}
              </span>
            </div>
          );
        })}
      </div>
      <div className="flex items-center gap-12 border-t border-line px-12 py-6 text-sec text-t3">
        <span className="inline-flex items-center gap-6">
          <Kbd keys="tab" /> complete
        </span>
        <span className="inline-flex items-center gap-6">
          <Kbd keys="enter" /> search
        </span>
        <span className="inline-flex items-center gap-6">
          <Kbd keys="!" /> negate
        </span>
        {footer && <span className="ml-auto">{footer}</span>}
      </div>
    </div>
  );
}
