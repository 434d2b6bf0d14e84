import { Link } from '@tanstack/react-router';
import { useCounts } from '~/api/issues/counts';
import { cx } from '~/lib/cx';
import { compact, exact } from '~/lib/number';
import { defaultQuery, type StreamSearch } from './useStreamSearch';

const tabs = [
  { q: defaultQuery, label: 'Unresolved' },
  { q: 'is:unresolved is:for_review', label: 'For review' },
  { q: 'is:regressed', label: 'Regressed' },
  { q: 'is:escalating', label: 'Escalating' },
  { q: 'is:archived', label: 'Archived' },
] as const;
const queries = tabs.map((tab) => tab.q);

/** The questions asked every morning, with their answers in the tab. */
export function ViewTabs({ search }: { search: StreamSearch }) {
  const { org, scope } = search;
  const { q: _q, sort: _sort, ...rest } = scope;
  const counts = useCounts(org, queries, rest);
  return (
    <nav
      aria-label="Views"
      className="flex h-full min-w-0 flex-1 items-stretch gap-20 overflow-x-auto overflow-y-hidden"
    >
      {tabs.map((tab, index) => {
        const current = scope.q === tab.q;
        const count = counts?.[index];
        return (
          <Link
            key={tab.q}
            to="/$org/issues"
            params={{ org }}
            search={(before: Record<string, unknown>) => ({
              ...before,
              q: tab.q === defaultQuery ? undefined : tab.q,
              view: undefined,
              peek: undefined,
            })}
            aria-current={current ? 'page' : undefined}
            className={cx(
              'flex shrink-0 items-center gap-6 border-b-2 pt-2 whitespace-nowrap',
              current
                ? 'border-acc font-medium text-t1'
                : 'border-transparent text-t3 hover:text-t1',
            )}
          >
            {tab.label}
            {count && count.value > 0 && tab.label !== 'Archived' && (
              <span
                className="num text-sec text-t3"
                data-tip={count.exact ? exact(count.value) : `about ${exact(count.value)}`}
              >
                {count.value < 10_000 ? exact(count.value) : compact(count.value)}
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
