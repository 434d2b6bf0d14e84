import { ArrowUp } from 'lucide-react';
import { landed } from '~/api/landed';
import { fresh as freshIssues, liveState } from '~/api/live/state';
import { plural } from '~/lib/number';
import { useStore } from '~/lib/store';
import { Button } from '~/ui/Button';
import { Chip } from '~/ui/Chip';

const looks = {
  live: ['grn', 'Live', 'Changes arrive as they happen'],
  paused: ['n', 'Paused', 'Paused while the page was hidden'],
  reconnecting: ['amb', 'Reconnecting', 'No live updates; the numbers are as old as the list'],
} as const;

export function LiveChip() {
  const [tone, word, tip] = looks[useStore(liveState)];
  return landed.stream ? (
    <Chip tone={tone} tip={tip}>
      <span className={`h-6 w-6 rounded-full bg-current ${word === 'Live' ? 'live-dot' : ''}`} />
      {word}
    </Chip>
  ) : null;
}

/** Rows never move under the pointer: what is new waits here until it is asked for. */
export function LivePill({ onApply }: { onApply: () => void }) {
  const fresh = useStore(freshIssues);
  return fresh.size === 0 ? null : (
    <div className="pointer-events-none sticky top-8 z-10 flex h-0 justify-center">
      <Button
        tone="accent"
        size="sm"
        keys="."
        className="pointer-events-auto rounded-full! shadow-(--shadow)"
        icon={<ArrowUp size={13} />}
        onClick={onApply}
      >
        {plural(fresh.size, 'new issue')}
      </Button>
    </div>
  );
}
