import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { ListScope } from '~/api/issues/list';
import { defaultRange } from '~/lib/time/range';

export const defaultQuery = 'is:unresolved';
export const defaultSort = 'trending';

export const sorts = [
  { value: 'trending', label: 'Trending' },
  { value: 'last', label: 'Last seen' },
  { value: 'first', label: 'New' },
  { value: 'events', label: 'Events' },
  { value: 'users', label: 'Users' },
  { value: 'priority', label: 'Priority' },
] as const;

/** The URL as the state of the stream: filters push a step of history, the cursor only replaces it. */
export function useStreamSearch() {
  const { org } = useParams({ from: '/$org' });
  const search = useSearch({ from: '/$org/issues' });
  const navigate = useNavigate({ from: '/$org/issues' });
  const {
    q = defaultQuery,
    t = defaultRange,
    sort = defaultSort,
    peek,
    view,
    cols,
    ignored,
  } = search;

  const change = useCallback(
    (next: Partial<typeof search>, replace = false) =>
      navigate({
        search: (before) => ({ ...before, ...next, ignored: undefined }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  // Arrays of the URL are new at each render; their text is what decides.
  const lists = JSON.stringify([search.project, search.env]);
  const scope = useMemo<ListScope>(() => {
    const [project, env] = JSON.parse(lists);
    return { q, sort, t, ...(project ? { project } : {}), ...(env ? { env } : {}) };
  }, [q, sort, t, lists]);
  return { org, scope, t, change, peek, view, cols, ignored };
}

export type StreamSearch = ReturnType<typeof useStreamSearch>;
