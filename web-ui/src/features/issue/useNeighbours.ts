import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type IssuePage, listKey } from '~/api/issues/list';

export interface Neighbours {
  readonly previous?: string;
  readonly next?: string;
  /** Counted from one. Undefined when no list on this page has the issue. */
  readonly position?: number;
  readonly total?: number;
}

/** Where the issue stands in the list the reader came from: the cached list read last. */
export function useNeighbours(org: string, id: string): Neighbours {
  const client = useQueryClient();
  return useMemo(() => {
    const lists = client.getQueryCache().findAll({ queryKey: listKey(org) });
    const recent = [...lists].sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
    for (const list of recent) {
      const data = list.state.data as InfiniteData<IssuePage> | undefined;
      const items = data?.pages.flatMap((page) => page.items) ?? [];
      const at = items.findIndex((issue) => issue.shortId === id || String(issue.id) === id);
      if (at >= 0) {
        const [before, after] = [items[at - 1]?.shortId, items[at + 1]?.shortId];
        return {
          position: at + 1,
          total: data?.pages[0]?.total?.value ?? items.length,
          ...(before ? { previous: before } : {}),
          ...(after ? { next: after } : {}),
        };
      }
    }
    return {};
  }, [client, org, id]);
}
