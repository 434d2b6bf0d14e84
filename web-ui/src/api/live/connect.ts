import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { type IssuePatch, patchIssue } from '../issues/cache';
import { type IssuePage, listKey } from '../issues/list';
import { LiveChannel } from './channel';
import { issueFrameOf } from './frames';
import { freshenNumbers } from './numbers';
import { fresh, liveState } from './state';

/** One write into the caches per this many milliseconds, however many frames come. */
const coalesce = 500;
/** Numbers of rows are read at most once in this time, however busy the projects are. */
const apart = 5000;

const readAgain: Readonly<Record<string, string>> = {
  counts: 'counts',
  status: 'pulse',
};

/** Keeps a live channel for the organisation and writes what it says into the caches. */
export function connectLive(client: QueryClient, org: string): () => void {
  const channel = new LiveChannel(org);
  const changes = new Map<number, Record<string, unknown>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let numbers: ReturnType<typeof setTimeout> | undefined;

  // The first change waits as long as later ones: the store answers from about a second after the event.
  const freshen = () => {
    numbers ??= setTimeout(() => {
      numbers = undefined;
      freshenNumbers(client, org).catch(() => {
        // The rows keep the numbers they have; the next change asks again, and the chip tells of a lost connection.
      });
    }, apart);
  };
  const flush = () => {
    timer = undefined;
    for (const [id, fields] of changes) {
      patchIssue(client, org, { ...fields, id } as IssuePatch);
    }
    changes.clear();
  };
  const onIssues = (data: unknown) => {
    const frame = issueFrameOf(data);
    for (const change of frame.changes) {
      changes.set(change.id, { ...changes.get(change.id), ...change.fields });
    }
    if (frame.fresh.length > 0) {
      fresh.update((before) => new Set([...before, ...frame.fresh]));
    }
    timer ??= setTimeout(flush, coalesce);
    if (frame.missed) {
      void client.invalidateQueries({ queryKey: listKey(org) });
    } else if (frame.fresh.length > 0) {
      // A list with rows keeps them still under the pointer; an empty one has nothing to move.
      void client.invalidateQueries({
        queryKey: listKey(org),
        predicate: ({ state }) =>
          (state.data as InfiniteData<IssuePage> | undefined)?.pages.every(
            (page) => page.items.length === 0,
          ) ?? false,
      });
    }
  };
  const forget = channel.listen(({ topic, data }) => {
    if (topic === 'issues') {
      onIssues(data);
    } else if (readAgain[topic]) {
      if (topic === 'counts') {
        freshen();
      }
      void client.invalidateQueries({ queryKey: ['org', org, readAgain[topic]] });
    }
  });
  const follow = channel.state.subscribe(() => liveState.set(channel.state.get()));

  return () => {
    clearTimeout(timer);
    clearTimeout(numbers);
    forget();
    follow();
    channel.close();
  };
}
