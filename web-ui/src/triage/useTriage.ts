import { useCallback } from 'react';
import { type Selection, useIssueCommand } from '~/api/issues/commands';
import { useRefusal } from '~/api/organization';
import { explain } from '~/api/problem';
import type { Command } from '~/api/types/issue';
import { plural } from '~/lib/number';
import { toast } from '~/ui/Toasts';

export type Act = (selection: Selection, command: Command) => Promise<void>;

/** Runs commands on issues and says what came of them: the same for the stream, the details and the palette. */
export function useTriage(org: string): { act: Act; refused: string | undefined } {
  const run = useIssueCommand(org);
  const refused = useRefusal(org, 'event:write');
  const act = useCallback<Act>(
    async (selection, command) => {
      if (refused) {
        toast(refused, { tone: 'error' });
        return;
      }
      try {
        const done = await run(selection, command);
        (await import('~/ui/issue/outcome')).announce(done, command.type, nameOf(selection));
      } catch (error) {
        toast(`${nameOf(selection)} not changed: ${explain(error)}`, { tone: 'error' });
      }
    },
    [run, refused],
  );
  return { act, refused };
}

export function nameOf({ issues, matching }: Selection): string {
  if (matching) {
    return 'all matching issues';
  }
  return issues.length === 1 ? (issues[0]?.shortId ?? '') : plural(issues.length, 'issue');
}
