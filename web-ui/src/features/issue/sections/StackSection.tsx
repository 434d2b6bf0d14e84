import { Copy, GitCommitHorizontal } from 'lucide-react';
import { useState } from 'react';
import { eventMarkdown } from '~/api/issues/facets';
import type { EventBody } from '~/api/types/event';
import type { IssueDetail } from '~/api/types/issue';
import { usePreferences } from '~/lib/preferences';
import { useShortcuts } from '~/lib/shortcuts/useShortcuts';
import { oneLine } from '~/lib/text';
import { CopyButton } from '~/ui/Copy';
import { SelectField } from '~/ui/Field';
import { Section } from '~/ui/Section';
import { Segmented } from '~/ui/Segmented';
import { ExceptionChain } from '~/ui/stack/ExceptionChain';
import { StackTrace } from '~/ui/stack/StackTrace';
import { Banner } from '~/ui/states';
import type { IssueSearch } from '../useIssueSearch';

const modes = [
  { value: 'app', label: 'In app' },
  { value: 'all', label: 'All frames' },
  { value: 'raw', label: 'Raw' },
] as const;
const orders = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
] as const;
const oldestFirstPlatforms = /^python/;

/** Where it broke. */
export function StackSection({
  search,
  event,
  issue,
}: {
  search: IssueSearch;
  event: EventBody;
  issue: IssueDetail | undefined;
}) {
  const { stackOrder } = usePreferences();
  const natural =
    stackOrder === 'auto'
      ? oldestFirstPlatforms.test(event.platform ?? '')
        ? 'oldest'
        : 'newest'
      : stackOrder;
  const [order, setOrder] = useState<'newest' | 'oldest'>(natural);
  const [expandAll, setExpandAll] = useState(false);
  const mode = search.frames ?? 'app';
  const setMode = (frames: 'app' | 'all' | 'raw') =>
    search.change({ frames: frames === 'app' ? undefined : frames }, true);
  useShortcuts([
    {
      keys: ['f'],
      label: 'Frames: in app, all, raw',
      group: 'Event',
      run: () => setMode(mode === 'app' ? 'all' : mode === 'all' ? 'raw' : 'app'),
    },
    {
      keys: ['o'],
      label: 'Open or close all frames',
      group: 'Event',
      run: () => setExpandAll(!expandAll),
    },
  ]);
  if (event.exceptions.length === 0 && event.threads.length === 0) {
    return null;
  }
  return (
    <Section
      id="stack"
      title="Stack trace"
      actions={
        <>
          <Segmented label="Frames" value={mode} options={modes} onChange={setMode} />
          {mode !== 'raw' && (
            <span className="max-md:hidden">
              <Segmented label="Order" value={order} options={orders} onChange={setOrder} />
            </span>
          )}
          <CopyButton
            tone="outline"
            text={() => eventMarkdown(search.org, event.id)}
            label="Copy for LLM"
            icon={<Copy size={13} />}
          >
            <span className="max-md:sr-only">Copy for LLM</span>
          </CopyButton>
        </>
      }
    >
      <Suspect issue={issue} />
      {event.exceptions.length > 0 ? (
        <ExceptionChain
          exceptions={event.exceptions}
          mode={mode}
          newestFirst={order === 'newest'}
          expandAll={expandAll}
        />
      ) : (
        <Threads
          event={event}
          mode={mode === 'raw' ? 'all' : mode}
          newestFirst={order === 'newest'}
          expandAll={expandAll}
        />
      )}
    </Section>
  );
}

function Suspect({ issue }: { issue: IssueDetail | undefined }) {
  const deploy = issue?.suspectDeploy;
  return deploy ? (
    <div className="mb-10">
      <Banner
        tone="warn"
        icon={<GitCommitHorizontal size={14} className="shrink-0" aria-hidden="true" />}
      >
        <b className="font-semibold">Suspect deploy</b>{' '}
        <span className="mono text-vio">{oneLine(deploy.release, 80)}</span>
        to {oneLine(deploy.environment, 40)}, first seen {deploy.minutesBefore} min after it
      </Banner>
    </div>
  ) : null;
}

function Threads({
  event,
  mode,
  newestFirst,
  expandAll,
}: {
  event: EventBody;
  mode: 'app' | 'all';
  newestFirst: boolean;
  expandAll: boolean;
}) {
  const ordered = [...event.threads].sort(
    (a, b) => Number(b.crashed) - Number(a.crashed) || Number(b.current) - Number(a.current),
  );
  const [chosen, setChosen] = useState(0);
  const thread = ordered[chosen] ?? ordered[0];
  return (
    <div className="flex flex-col gap-10">
      {ordered.length > 1 && (
        <SelectField
          label="Thread"
          hideLabel
          value={String(chosen)}
          onChange={(change) => setChosen(Number(change.target.value))}
          options={ordered.slice(0, 500).map((one, index) => ({
            value: String(index),
            label: `${oneLine(one.name ?? one.id ?? 'thread', 80)}${one.crashed ? ', crashed' : ''}`,
          }))}
        />
      )}
      <StackTrace
        frames={thread?.stacktrace?.frames ?? []}
        mode={mode}
        newestFirst={newestFirst}
        expandAll={expandAll}
      />
    </div>
  );
}
