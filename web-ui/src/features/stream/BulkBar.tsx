import { Archive, CheckCheck, ChevronDown, Merge, Signal, UserPlus, X } from 'lucide-react';
import type { Selection } from '~/api/issues/commands';
import { exact } from '~/lib/number';
import type { Ask } from '~/triage/choices';
import type { Act } from '~/triage/useTriage';
import { Button } from '~/ui/Button';

/** Stands where the column names stood, so that nothing moves. */
export default function BulkBar({
  count,
  total,
  everything,
  selection,
  act,
  ask,
  refused,
  onEverything,
  onClear,
}: {
  count: number;
  total: number | undefined;
  everything: boolean;
  selection: Selection;
  act: Act;
  ask: (ask: Ask) => void;
  refused: string | undefined;
  onEverything: () => void;
  onClear: () => void;
}) {
  return (
    <div
      role="toolbar"
      aria-label="Selected issues"
      className="flex h-30 shrink-0 items-center gap-4 overflow-x-auto border-b border-line bg-s1 px-16 touch:h-44"
    >
      <span className="num mr-8 shrink-0 font-medium" aria-live="polite">
        {everything ? `All ${exact(total ?? count)} matching` : `${exact(count)} selected`}
      </span>
      <Button
        size="sm"
        tone="solid"
        keys="r"
        refused={refused}
        icon={<CheckCheck size={13} />}
        onClick={() => act(selection, { type: 'resolve', in: 'now' })}
      >
        Resolve
      </Button>
      <Button
        size="sm"
        tone="ghost"
        aria-label="Resolve in…"
        refused={refused}
        icon={<ChevronDown size={13} />}
        onClick={() => ask('resolve')}
      />
      <Button
        size="sm"
        tone="ghost"
        refused={refused}
        icon={<Archive size={13} />}
        onClick={() => ask('archive')}
      >
        Archive
      </Button>
      <Button
        size="sm"
        tone="ghost"
        refused={refused}
        icon={<UserPlus size={13} />}
        onClick={() => ask('assign')}
      >
        Assign
      </Button>
      <Button
        size="sm"
        tone="ghost"
        refused={refused}
        icon={<Signal size={13} />}
        onClick={() => ask('priority')}
      >
        Priority
      </Button>
      {count > 1 && !everything && (
        <Button
          size="sm"
          tone="ghost"
          refused={refused}
          icon={<Merge size={13} />}
          onClick={() => ask('merge')}
        >
          Merge
        </Button>
      )}
      {!everything && total !== undefined && total > count && (
        <Button size="sm" tone="ghost" onClick={onEverything}>
          Select all {exact(total)} matching
        </Button>
      )}
      <Button
        size="sm"
        tone="ghost"
        className="ml-auto"
        keys="escape"
        icon={<X size={13} />}
        onClick={onClear}
      >
        Clear
      </Button>
    </div>
  );
}
