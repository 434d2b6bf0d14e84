import { PanelRight, SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useEnvironments, useOrg } from '~/api/organization';
import { ApiError } from '~/api/problem';
import { useEstimate, useSuggest } from '~/api/search';
import { plural } from '~/lib/number';
import { Button } from '~/ui/Button';
import { Menu } from '~/ui/Menu';
import { QueryInput } from '~/ui/query/QueryInput';
import { ScopeBar } from '~/ui/scope/ScopeBar';
import { defaultQuery, type StreamSearch, sorts } from './useStreamSearch';

const ColumnMenu = lazy(() => import('./ColumnMenu'));

/** Projects, time, query, order, preview: one row, one order. */
export function StreamToolbar({
  search,
  error,
  preview,
  onPreview,
}: {
  search: StreamSearch;
  error: Error | null;
  preview: boolean;
  onPreview: () => void;
}) {
  const { org, scope, t, change } = search;
  const data = useOrg(org);
  const environments = useEnvironments(org);
  const [draft, setDraft] = useState<string>();
  const estimate = useEstimate(org, draft, { project: scope.project, env: scope.env, t });
  const suggest = useSuggest(org, scope);
  const place =
    error instanceof ApiError && error.code === 'query_syntax'
      ? { start: 0, end: 1, ...error.more.at, message: error.detail }
      : undefined;
  const sort = sorts.find((one) => one.value === scope.sort) ?? sorts[0];
  return (
    <div className="flex shrink-0 items-start gap-8 border-b border-line px-16 py-8">
      <ScopeBar
        value={{
          t,
          ...(scope.project ? { project: scope.project } : {}),
          ...(scope.env ? { env: scope.env } : {}),
        }}
        projects={data?.projects ?? []}
        environments={environments}
        onChange={(next) => change(next)}
      >
        <div className="flex min-w-180 flex-1">
          <QueryInput
            value={scope.q}
            suggest={suggest}
            refused={place}
            onDraft={setDraft}
            footer={estimate && `≈ ${plural(estimate.value, 'issue matches', 'issues match')}`}
            onRun={(q) => change({ q: q === defaultQuery ? undefined : q, peek: undefined })}
          />
        </div>
        <Menu
          label="Sort by"
          items={sorts.map((one) => ({
            label: one.label,
            checked: one.value === sort.value,
            onSelect: () => change({ sort: one.value }),
          }))}
          trigger={(props) => (
            <Button {...props} icon={<SlidersHorizontal size={14} className="text-t3" />}>
              <span className="max-md:sr-only">Sort: </span>
              {sort.label}
            </Button>
          )}
        />
        {!preview && (
          <span className="min-w-28 max-xl:hidden">
            <Suspense fallback={null}>
              <ColumnMenu search={search} />
            </Suspense>
          </span>
        )}
        <Button
          aria-label={preview ? 'Close preview' : 'Open preview'}
          aria-pressed={preview}
          icon={<PanelRight size={14} />}
          onClick={onPreview}
          className="max-md:hidden"
        />
      </ScopeBar>
    </div>
  );
}
