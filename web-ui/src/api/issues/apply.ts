import type { QueryClient } from '@tanstack/react-query';
import { http, segment } from '../http';
import type { Command, CommandAnswer, Issue } from '../types/issue';
import {
  dropSettled,
  type Lists,
  listsOf,
  patchIssue,
  putBack,
  refreshAround,
  restore,
} from './cache';
import type { CommandReport, Selection } from './commands';
import { listKey } from './list';
import { afterCommand } from './optimistic';
import { requestOf } from './wire';

/** In the caches at once, on the server next, and back in the caches when the server refuses. */
export async function applyCommand(
  client: QueryClient,
  org: string,
  selection: Selection,
  command: Command,
): Promise<CommandReport> {
  // What matches beyond the loaded rows is not known here: the lists are read again instead.
  const before = selection.matching ? [] : selection.issues;
  const lists = listsOf(client, org);
  for (const issue of before) {
    patchIssue(client, org, afterCommand(issue, command));
  }
  dropSettled(
    client,
    org,
    before.map((issue) => issue.id),
  );
  try {
    const answer = await http.put<CommandAnswer>(
      `/orgs/${segment(org)}/issues`,
      bodyOf(selection, command),
    );
    if (selection.matching) {
      void client.invalidateQueries({ queryKey: listKey(org) });
    }
    return settle(client, org, before, lists, answer);
  } catch (error) {
    restore(client, org, before);
    throw error;
  }
}

function bodyOf({ issues, matching }: Selection, wanted: Command) {
  const command = requestOf(wanted);
  if (matching) {
    const { sort: _sort, ...query } = matching;
    return { query, command };
  }
  return {
    ids: issues.map((issue) => issue.id),
    versions: Object.fromEntries(issues.map((issue) => [issue.id, issue.version])),
    command,
  };
}

function settle(
  client: QueryClient,
  org: string,
  before: readonly Issue[],
  lists: Lists,
  answer: CommandAnswer,
): CommandReport {
  const failed = answer.results.filter((result) => !result.ok);
  const unchanged = new Set(failed.map((result) => result.id));
  restore(
    client,
    org,
    before.filter((issue) => unchanged.has(issue.id)),
  );
  for (const { id, version } of answer.results) {
    if (version != null) {
      patchIssue(client, org, { id, version });
    }
  }
  refreshAround(client, org);
  const token = answer.undo;
  return {
    done: answer.results.length - failed.length,
    skipped: answer.skipped,
    failed,
    undo: token ? () => undo(client, org, token, before, lists) : undefined,
  };
}

/** Lists are answered from a store that learns of a change within about a second: read at once, they would not know. */
const settled = 2000;

async function undo(
  client: QueryClient,
  org: string,
  token: string,
  before: readonly Issue[],
  lists: Lists,
): Promise<void> {
  const { results } = await http.post<CommandAnswer>(`/orgs/${segment(org)}/issues/undo`, {
    token,
  });
  const versions = new Map(results.map(({ id, version }) => [id, version]));
  const back = before.filter((issue) => versions.has(issue.id));
  putBack(
    client,
    org,
    back.map((issue) => ({ ...issue, version: versions.get(issue.id) ?? issue.version })),
    lists,
  );
  refreshAround(client, org);
  setTimeout(() => void client.invalidateQueries({ queryKey: listKey(org) }), settled);
}
