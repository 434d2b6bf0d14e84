import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { type IssuePage, type ListScope, listKey, readIssuePage } from '../issues/list';
import type { Issue } from '../types/issue';
import { fresh } from './state';

type Shown = InfiniteData<IssuePage>;

/** What more events change of a row; all else of an issue changes by commands, which have frames of their own. */
const moving = ['events', 'users', 'trend', 'lastSeen', 'lastRelease'] as const;

/** Reads the top of the list that is shown once more and writes its numbers into the rows. No row moves, comes or goes. */
export async function freshenNumbers(client: QueryClient, org: string): Promise<void> {
  if (document.hidden) {
    return;
  }
  const shown = client.getQueryCache().findAll({
    queryKey: listKey(org),
    type: 'active',
    // What is being read anyway brings its own numbers.
    predicate: ({ state }) =>
      state.fetchStatus === 'idle' && ((state.data as Shown)?.pages[0]?.items.length ?? 0) > 0,
  });
  await Promise.all(
    shown.map(async ({ queryKey }) => {
      const now = await readIssuePage(org, queryKey[4] as ListScope, '');
      client.setQueryData<Shown>(queryKey, (data) => data && withNumbers(data, now));
    }),
  );
}

export function withNumbers(data: Shown, now: IssuePage): Shown {
  const numbers = new Map(now.items.map((issue) => [issue.id, issue]));
  const there = new Set(data.pages.flatMap((page) => page.items.map(({ id }) => id)));
  const unseen = now.items.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  if (unseen.length > 0) {
    fresh.update((before) => new Set([...before, ...unseen]));
  }
  return {
    ...data,
    pages: data.pages.map((page, at) => ({
      ...page,
      ...(at === 0 ? { events: now.events } : {}),
      items: page.items.map((issue) => merged(issue, numbers.get(issue.id))),
    })),
  };
}

/** The same object where nothing moved: its row is not drawn again. */
function merged(issue: Issue, now: Issue | undefined): Issue {
  const changed = now && moving.some((name) => String(now[name]) !== String(issue[name]));
  return changed
    ? { ...issue, ...Object.fromEntries(moving.map((name) => [name, now[name]])) }
    : issue;
}
