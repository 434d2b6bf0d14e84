import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '~/lib/cx';
import { setPreferences, usePreferences } from '~/lib/preferences';

/** A part of a page: anchor, heading, count, and a fold the user's browser remembers. */
export function Section({
  id,
  title,
  note,
  actions,
  children,
}: {
  id: string;
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { folded } = usePreferences();
  const open = !folded.includes(id);
  const toggle = () =>
    setPreferences({ folded: open ? [...folded, id] : folded.filter((name) => name !== id) });
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="lazy-section scroll-mt-96 pt-24">
      <div className="mb-10 flex min-h-28 flex-wrap items-center gap-x-10 gap-y-6">
        <h2 id={`${id}-title`} className="m-0 text-title font-semibold">
          <button
            type="button"
            aria-expanded={open}
            onClick={toggle}
            className="group relative inline-flex min-h-24 items-center"
          >
            {title}
            <ChevronRight
              size={13}
              aria-hidden="true"
              className={cx(
                'absolute left-full text-t3 opacity-0 transition-transform duration-100 group-hover:opacity-100 group-focus-visible:opacity-100',
                open ? 'rotate-90' : 'opacity-100!',
              )}
            />
          </button>
        </h2>
        {note && <span className="text-sec text-t3">{note}</span>}
        <div className="ml-auto flex flex-wrap items-center gap-8">{open && actions}</div>
      </div>
      {open && children}
    </section>
  );
}

export function Panel({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={cx('overflow-hidden rounded-panel border border-line2 bg-s1', className)}>
      {children}
    </div>
  );
}

/** One block of the right rail. */
export function RailBlock({
  title,
  note,
  children,
}: {
  title?: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-label={title} className="border-b border-line px-16 py-16 last:border-0">
      {title && (
        <div className="mb-8 flex items-baseline justify-between gap-8">
          <h2 className="m-0 text-body font-semibold">{title}</h2>
          {note && <span className="text-meta text-t3">{note}</span>}
        </div>
      )}
      {children}
    </section>
  );
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid min-h-28 grid-cols-[84px_1fr] items-center gap-8">
      <dt className="text-t3">{label}</dt>
      <dd className="m-0 flex min-w-0 flex-wrap items-center gap-6">{children}</dd>
    </div>
  );
}

/** A figure with its name above and its scope below. */
export function Stat({
  label,
  tip,
  note,
  noteTone,
  children,
}: {
  label: string;
  tip?: string;
  note?: ReactNode;
  noteTone?: string;
  children: ReactNode;
}) {
  return (
    <div className="min-w-0" data-tip={tip}>
      <div className="text-meta text-t3">{label}</div>
      <div className="num text-num font-semibold">{children}</div>
      {note && <div className={cx('text-meta', noteTone ?? 'text-t3')}>{note}</div>}
    </div>
  );
}
