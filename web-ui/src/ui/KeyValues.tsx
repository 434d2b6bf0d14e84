import type { ReactNode } from 'react';
import { safeHref } from '~/lib/text';
import { JsonTree } from './json/JsonTree';
import { LongText } from './LongText';
import { VirtualList } from './VirtualList';

export interface KeyValue {
  readonly key: string;
  readonly value: unknown;
  readonly menu?: ReactNode;
  readonly note?: string | undefined;
}

/** Pairs from a payload. Texts are text; objects fold; only http(s) becomes a link. */
export function KeyValues({ pairs, label }: { pairs: readonly KeyValue[]; label: string }) {
  return (
    <div role="group" aria-label={label}>
      <VirtualList count={pairs.length} estimate={28} threshold={200}>
        {(index) => {
          const pair = pairs[index];
          return (
            pair && <PairRow name={pair.key} value={pair.value} menu={pair.menu} note={pair.note} />
          );
        }}
      </VirtualList>
    </div>
  );
}

function PairRow({ name, value, menu, note }: { name: string } & Omit<KeyValue, 'key'>) {
  return (
    <div className="group/pair grid min-h-28 grid-cols-[minmax(88px,30%)_1fr] items-baseline gap-12 border-b border-line px-12 py-4 last:border-0">
      <span className="mono payload text-sec text-t3">
        <LongText text={name} first={120} />
      </span>
      <span className="mono flex min-w-0 items-baseline gap-8 text-sec">
        <span className="min-w-0 flex-1">
          <Value value={value} />
          {note && <span className="ml-6 font-sans text-meta text-t3">{note}</span>}
        </span>
        {menu}
      </span>
    </div>
  );
}

export function Value({ value }: { value: unknown }) {
  if (value === null || value === undefined) {
    return <span className="text-red">null</span>;
  }
  if (typeof value === 'object') {
    return <JsonTree value={value} label="Value" inline />;
  }
  const text = String(value);
  const href = typeof value === 'string' && text.length < 2000 ? safeHref(text) : undefined;
  if (href) {
    return (
      <a
        href={href}
        rel="noreferrer noopener"
        target="_blank"
        className="payload text-acc hover:underline"
      >
        <LongText text={text} />
      </a>
    );
  }
  return <LongText text={text} />;
}
