import { plural } from '~/lib/number';
import { ago } from '~/lib/time/format';
import { toast } from '../Toasts';

export interface Outcome {
  readonly done: number;
  readonly skipped: number;
  readonly undo: (() => Promise<void>) | undefined;
  readonly failed: readonly {
    readonly error?: string | null;
    readonly conflict?: {
      readonly by?: { readonly name: string } | null;
      readonly at: string;
    } | null;
  }[];
}

/** "resolve" as it was done, for the toast. */
const verbs: Readonly<Record<string, string>> = {
  resolve: 'Resolved',
  archive: 'Archived',
  unresolve: 'Reopened',
  assign: 'Assigned',
  priority: 'Changed priority of',
  bookmark: 'Bookmarked',
  subscribe: 'Changed subscription of',
  merge: 'Merged',
  discard: 'Discarded',
};

/** Says what a command did: how many, who was faster, and how to take it back. */
export function announce(outcome: Outcome, type: string, name: string): void {
  const conflict = outcome.failed.find((one) => one.conflict)?.conflict;
  if (outcome.failed.length > 0) {
    const who = conflict
      ? `${conflict.by?.name ?? 'Somebody'} changed it ${ago(Date.parse(conflict.at), Date.now())}`
      : undefined;
    const reason = who ?? outcome.failed[0]?.error ?? 'refused by the server';
    toast(`${plural(outcome.failed.length, 'issue')} not changed: ${reason}`, { tone: 'error' });
  }
  if (outcome.done > 0) {
    const { undo } = outcome;
    const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped: already so` : '';
    toast(
      `${verbs[type] ?? type} ${name}${skipped}`,
      undo ? { undo: () => void takeBack(undo, name) } : {},
    );
  }
}

async function takeBack(undo: () => Promise<void>, name: string): Promise<void> {
  try {
    await undo();
    toast(`Took it back: ${name}`);
  } catch (error) {
    toast(`Could not take it back: ${error instanceof Error ? error.message : error}`, {
      tone: 'error',
    });
  }
}
