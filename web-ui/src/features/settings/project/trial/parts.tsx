import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { oneLine } from '~/lib/text';

/** Figures of a trial side by side: what is, what would be. */
export function Figures({
  figures,
}: {
  figures: readonly (readonly [label: string, value: string])[];
}) {
  return (
    <dl className="m-0 flex flex-wrap gap-x-32 gap-y-8">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt className="text-meta text-t3">{label}</dt>
          <dd className="num m-0 text-num font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Findings<T>({
  title,
  items,
  keyOf,
  children,
}: {
  title: string;
  items: readonly T[];
  keyOf: (item: T, index: number) => string | number;
  children: (item: T) => ReactNode;
}) {
  return items.length === 0 ? null : (
    <section aria-label={title}>
      <h3 className="m-0 mb-4 text-sec font-semibold">{title}</h3>
      <ul className="m-0 flex list-none flex-col gap-4 p-0 text-sec">
        {items.map((item, index) => (
          <li key={keyOf(item, index)} className="payload flex flex-wrap items-baseline gap-8">
            {children(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function EventLink({ org, id, title }: { org: string; id: string; title: string }) {
  return (
    <Link
      to="/$org/events/$ref"
      params={{ org, ref: id }}
      className="payload min-w-0 truncate text-acc hover:underline"
    >
      {oneLine(title, 120) || id.slice(0, 8)}
    </Link>
  );
}

export function IssueLink({ org, shortId }: { org: string; shortId: string }) {
  return (
    <Link
      to="/$org/issues/$id"
      params={{ org, id: shortId }}
      className="mono text-acc hover:underline"
    >
      {shortId}
    </Link>
  );
}
