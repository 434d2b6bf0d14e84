import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Command, CommandResult, Issue } from '../types/issue';
import type { ListScope } from './list';

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

/** Reading comes before doing: the code of commands is fetched when a row gets the focus, or by the first command. */
export const loadCommands = () => import('./apply');

export function useIssueCommand(org: string) {
  const client = useQueryClient();
  return useCallback(
    async (selection: Selection, command: Command): Promise<CommandReport> =>
      (await loadCommands()).applyCommand(client, org, selection, command),
    [client, org],
  );
}
