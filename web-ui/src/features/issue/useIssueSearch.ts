import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { DetailScope } from '~/api/issues/facets';
import { defaultRange } from '~/lib/time/range';

/** A page opened from a link shows more than a day: an issue is looked at over a fortnight. */
const detailRange = '14d';

/** The URL as the state of the details and of their tabs. */
export function useIssueSearch() {
  const { org, id } = useParams({ from: '/$org/issues/$id' });
  const search = useSearch({ from: '/$org/issues/$id' });
  const navigate = useNavigate();
  const { event = 'best', t = detailRange, q, frames, section } = search;
  const envs = JSON.stringify(search.env);
  const scope = useMemo<DetailScope>(
    () => ({ t, ...(q ? { q } : {}), ...(envs ? { env: JSON.parse(envs) } : {}) }),
    [t, q, envs],
  );
  const change = useCallback(
    (next: Partial<typeof search>, replace = false) =>
      navigate({
        to: '.',
        search: (before: typeof search) => ({ ...before, ...next }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  return { org, id, event, scope, t: t ?? defaultRange, q, frames, section, change };
}

export type IssueSearch = ReturnType<typeof useIssueSearch>;
