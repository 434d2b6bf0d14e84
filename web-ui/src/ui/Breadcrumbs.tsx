import {
  AlertTriangle,
  Database,
  Globe,
  Info,
  MousePointerClick,
  Navigation,
  SquareTerminal,
  User,
} from 'lucide-react';
import { type ComponentType, useMemo, useState } from 'react';
import { cx } from '~/lib/cx';
import { clockOf, usePreferences } from '~/lib/preferences';
import { oneLine } from '~/lib/text';
import { clockTime } from '~/lib/time/format';
import { JsonTree } from './json/JsonTree';
import { Panel } from './Section';
import { VirtualList } from './VirtualList';

export interface Crumb {
  readonly at?: string | null;
  readonly type?: string | null;
  readonly category?: string | null;
  readonly level?: string | null;
  readonly message?: string | null;
  readonly data?: unknown;
}

export type CrumbKind = 'all' | 'http' | 'db' | 'ui' | 'log';

export function kindOf(crumb: Crumb): Exclude<CrumbKind, 'all'> | 'other' {
  const name = `${crumb.type ?? ''} ${crumb.category ?? ''}`.toLowerCase();
  if (/http|fetch|xhr|request/.test(name)) {
    return 'http';
  }
  if (/query|\bdb|sql|redis|mongo/.test(name)) {
    return 'db';
  }
  if (/\bui|navigation|click|touch|input/.test(name)) {
    return 'ui';
  }
  return /log|console|debug|info|warn|error|default/.test(name) ? 'log' : 'other';
}

const icons: Readonly<Record<string, ComponentType<{ size?: number }>>> = {
  http: Globe,
  db: Database,
  ui: MousePointerClick,
  log: SquareTerminal,
};

/** What happened before, oldest first, ending with the error itself. */
export function Breadcrumbs({
  crumbs,
  kind,
  text,
  end,
}: {
  crumbs: readonly Crumb[];
  kind: CrumbKind;
  text: string;
  end?: Crumb;
}) {
  const shown = useMemo(() => {
    const wanted = text.toLowerCase();
    const fits = (crumb: Crumb) =>
      (kind === 'all' || kindOf(crumb) === kind) &&
      (!wanted ||
        `${crumb.category} ${crumb.message} ${JSON.stringify(crumb.data ?? '')}`
          .toLowerCase()
          .includes(wanted));
    return [...crumbs.filter(fits), ...(end ? [end] : [])];
  }, [crumbs, kind, text, end]);
  const endTime = Date.parse(end?.at ?? shown.at(-1)?.at ?? '');
  return (
    <Panel>
      <VirtualList count={shown.length} estimate={34} threshold={100}>
        {(index) => {
          const crumb = shown[index];
          return crumb && <CrumbRow crumb={crumb} endTime={endTime} isEnd={crumb === end} />;
        }}
      </VirtualList>
    </Panel>
  );
}

function CrumbRow({ crumb, endTime, isEnd }: { crumb: Crumb; endTime: number; isEnd: boolean }) {
  const [open, setOpen] = useState(false);
  const clock = clockOf(usePreferences());
  const severe = isEnd || crumb.level === 'error' || crumb.level === 'fatal';
  const warns = crumb.level === 'warning';
  const Icon = severe
    ? AlertTriangle
    : (icons[kindOf(crumb)] ??
      (crumb.category === 'navigation' ? Navigation : crumb.type === 'user' ? User : Info));
  const at = Date.parse(crumb.at ?? '');
  const hasData =
    crumb.data !== null && typeof crumb.data === 'object' && Object.keys(crumb.data).length > 0;
  const tone = severe ? 'text-red' : warns ? 'text-amb' : 'text-t2';
  return (
    <div className={cx('border-b border-line', isEnd && 'bg-red-soft')}>
      <button
        type="button"
        disabled={!hasData}
        aria-expanded={hasData ? open : undefined}
        onClick={() => setOpen(!open)}
        className="grid min-h-33 w-full grid-cols-[22px_minmax(72px,120px)_1fr_auto] items-center gap-10 px-12 py-4 text-left disabled:cursor-default max-md:grid-cols-[22px_1fr_auto]"
      >
        <span
          className={cx(
            'grid h-22 w-22 place-content-center rounded-full border border-line2 bg-s2',
            tone,
          )}
        >
          <Icon size={12} />
        </span>
        <span className={cx('payload truncate text-sec max-md:hidden', tone)}>
          {oneLine(crumb.category ?? crumb.type ?? 'default', 60)}
        </span>
        <span
          className={cx('mono payload min-w-0 truncate text-sec', severe ? 'text-red' : 'text-t1')}
        >
          {oneLine(crumb.message || summary(crumb.data) || crumb.category || '', 300)}
        </span>
        <span className="mono num flex gap-12 text-meta text-t3">
          <span>{Number.isNaN(at) || Number.isNaN(endTime) ? '' : offset(at - endTime)}</span>
          <span className="max-md:hidden">{Number.isNaN(at) ? '' : clockTime(at, clock)}</span>
        </span>
      </button>
      {open && (
        <div className="px-12 pb-8 pl-44">
          <JsonTree value={crumb.data} label="Breadcrumb data" openTo={2} />
        </div>
      )}
    </div>
  );
}

function offset(ms: number): string {
  return ms === 0 ? '0' : `${ms < 0 ? '−' : '+'}${(Math.abs(ms) / 1000).toFixed(2)} s`;
}

function summary(data: unknown): string {
  if (data === null || typeof data !== 'object') {
    return '';
  }
  const record = data as Record<string, unknown>;
  const parts = [record.method, record.url ?? record.to, record.status_code];
  return parts
    .filter((part) => part !== undefined && part !== null)
    .map(String)
    .join(' ');
}
