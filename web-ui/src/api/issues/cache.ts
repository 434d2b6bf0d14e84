import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Issue, IssueDetail } from '../types/issue';
import { type IssuePage, type ListScope, listKey } from './list';
import { stillMatches } from './optimistic';

/** A row that leaves fades first; it is taken out when the fade is over. */
const fade = 160;

export type IssuePatch = Partial<Issue> & { readonly id: number };

/** Every cached list and page that shows the issue shows the change, in this frame. */
export function patchIssue(client: QueryClient, org: string, change: IssuePatch): void {
  client.setQueriesData<InfiniteData<IssuePage>>(
    { queryKey: listKey(org) },
    (data) => data && patched(data, change),
  );
  client.setQueriesData<IssueDetail>(
    { queryKey: ['org', org, 'issue'], predicate: (query) => query.queryKey[4] === 'detail' },
    // The counts of the page obey its own scope, not that of the list the change came from.
    (detail) =>
      detail?.id === change.id
        ? { ...detail, ...change, events: detail.events, users: detail.users }
        : detail,
  );
}

function patched(data: InfiniteData<IssuePage>, change: IssuePatch): InfiniteData<IssuePage> {
  const touch = (page: IssuePage) =>
    page.items.some((item) => item.id === change.id)
      ? {
          ...page,
          items: page.items.map((item) => (item.id === change.id ? { ...item, ...change } : item)),
        }
      : page;
  return { ...data, pages: data.pages.map(touch) };
}

/** Rows that no longer match their list leave it. */
export function dropSettled(client: QueryClient, org: string, ids: readonly number[]): void {
  const touched = new Set(ids);
  setTimeout(() => {
    for (const [key] of client.getQueriesData({ queryKey: listKey(org) })) {
      const scope = key[4] as ListScope;
      client.setQueryData<InfiniteData<IssuePage>>(
        key,
        (data) => data && without(data, touched, scope.q),
      );
    }
  }, fade);
}

function without(
  data: InfiniteData<IssuePage>,
  touched: ReadonlySet<number>,
  q: string,
): InfiniteData<IssuePage> {
  let removed = 0;
  const pages = data.pages.map((page) => {
    const items = page.items.filter((item) => !touched.has(item.id) || stillMatches(item, q));
    removed += page.items.length - items.length;
    return items.length === page.items.length ? page : { ...page, items };
  });
  if (removed === 0) {
    return data;
  }
  const fewer = (page: IssuePage) => ({
    ...page,
    total: page.total && { ...page.total, value: Math.max(0, page.total.value - removed) },
  });
  return { ...data, pages: pages.map(fewer) };
}

/** Puts issues back as they were; lists they had already left are read again. */
export function restore(client: QueryClient, org: string, issues: readonly Issue[]): void {
  for (const issue of issues) {
    patchIssue(client, org, issue);
  }
  if (issues.length > 0) {
    void client.invalidateQueries({ queryKey: listKey(org) });
  }
}

export function refreshAround(client: QueryClient, org: string): void {
  void client.invalidateQueries({ queryKey: ['org', org, 'counts'] });
  void client.invalidateQueries({ queryKey: ['org', org, 'issue'] });
}
