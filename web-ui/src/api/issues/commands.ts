import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { http, segment } from '../http';
import type { Command, CommandAnswer, CommandResult, Issue } from '../types/issue';
import { dropSettled, patchIssue, refreshAround, restore } from './cache';
import { type ListScope, listKey } from './list';
import { afterCommand } from './optimistic';
import { requestOf } from './wire';

export interface Selection {
  readonly issues: readonly Issue[];
  /** Everything that matches, beyond what is loaded. */
  readonly matching?: ListScope | undefined;
}

export interface CommandReport {
  readonly done: number;
  readonly skipped: number;
  readonly failed: readonly CommandResult[];
  readonly undo: (() => Promise<void>) | undefined;
}

/**
 * Applies a command to issues: in the caches at once, on the server next, and back in the caches when
 * the server refuses.
 */
export function useIssueCommand(org: string) {
  const client = useQueryClient();
  return useCallback(
    async (selection: Selection, command: Command): Promise<CommandReport> => {
      // What matches beyond the loaded rows is not known here: the lists are read again instead.
      const before = selection.matching ? [] : selection.issues;
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
        return settle(client, org, before, answer);
      } catch (error) {
        restore(client, org, before);
        throw error;
      }
    },
    [client, org],
  );
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
    undo: token ? () => undo(client, org, token) : undefined,
  };
}

async function undo(client: QueryClient, org: string, token: string): Promise<void> {
  await http.post(`/orgs/${segment(org)}/issues/undo`, { token });
  refreshAround(client, org);
  await client.invalidateQueries({ queryKey: listKey(org) });
}
