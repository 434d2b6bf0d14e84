import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query';
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

export type Lists = readonly (readonly [QueryKey, InfiniteData<IssuePage> | undefined])[];

/** The lists as they are: what an undo puts rows back into. */
export const listsOf = (client: QueryClient, org: string): Lists =>
  client.getQueriesData<InfiniteData<IssuePage>>({ queryKey: listKey(org) });

/** Rows that left their lists stand where they stood. What happened to other rows meanwhile stays. */
export function putBack(
  client: QueryClient,
  org: string,
  issues: readonly Issue[],
  lists: Lists,
): void {
  const wanted = new Map(issues.map((issue) => [issue.id, issue]));
  for (const [key, before] of lists) {
    client.setQueryData<InfiniteData<IssuePage>>(
      key,
      (data) => data && before && withRows(data, before, wanted),
    );
  }
  for (const issue of issues) {
    patchIssue(client, org, issue);
  }
}

function withRows(
  data: InfiniteData<IssuePage>,
  before: InfiniteData<IssuePage>,
  wanted: ReadonlyMap<number, Issue>,
): InfiniteData<IssuePage> {
  const there = new Set(data.pages.flatMap((page) => page.items.map((item) => item.id)));
  let added = 0;
  const pages = data.pages.map((page, at) => {
    const items = [...page.items];
    before.pages[at]?.items.forEach(({ id }, place) => {
      const issue = wanted.get(id);
      if (issue && !there.has(id)) {
        items.splice(place, 0, issue);
        added++;
      }
    });
    return { ...page, items };
  });
  const more = (page: IssuePage) => ({
    ...page,
    total: page.total && { ...page.total, value: page.total.value + added },
  });
  return { ...data, pages: pages.map(more) };
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
