import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Archive, ArrowUpRight, CheckCheck, UserPlus } from 'lucide-react';
import { useDeferredValue } from 'react';
import { previewQuery } from '~/api/issues/detail';
import { explain } from '~/api/problem';
import type { Issue } from '~/api/types/issue';
import { compact, percentWhole } from '~/lib/number';
import { type Store, useStore } from '~/lib/store';
import { oneLine } from '~/lib/text';
import type { Ask } from '~/triage/choices';
import type { Act } from '~/triage/useTriage';
import { Breadcrumbs } from '~/ui/Breadcrumbs';
import { Button } from '~/ui/Button';
import { Chip } from '~/ui/Chip';
import { Spark, sparkLabel } from '~/ui/chart/Spark';
import { headline } from '~/ui/issue/row-model';
import { PlatformMark, PriorityBars, StateChip } from '~/ui/marks';
import { Stat } from '~/ui/Section';
import { StackTrace } from '~/ui/stack/StackTrace';
import { Empty, ErrorPanel, Skeleton } from '~/ui/states';
import { TimeAgo } from '~/ui/TimeAgo';

interface PreviewProps {
  readonly org: string;
  readonly items: readonly Issue[];
  readonly focused: Store<number | undefined>;
  readonly act: Act;
  readonly ask: (ask: Ask) => void;
  readonly refused: string | undefined;
}

/** The error without leaving the list. Follows the focused row, one frame behind it at most. */
export function Preview({ org, items, focused, act, ask, refused }: PreviewProps) {
  const id = useDeferredValue(useStore(focused));
  const issue = items.find((one) => one.id === id);
  if (!issue) {
    return <Empty title="No issue in focus">Move with J and K, or click a row.</Empty>;
  }
  const selection = { issues: [issue] };
  return (
    <div className="flex h-full flex-col">
      <div className="flex h-48 shrink-0 items-center gap-8 border-b border-line px-16">
        <PlatformMark platform={issue.platform} />
        <span className="mono text-sec text-t2">{issue.shortId}</span>
        <StateChip status={issue.status} substatus={issue.substatus} />
        <span className="ml-auto flex items-center gap-4">
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
            aria-label="Archive until it escalates"
            refused={refused}
            icon={<Archive size={14} />}
            onClick={() => act(selection, { type: 'archive', until: 'escalating' })}
          />
          <Button
            size="sm"
            tone="ghost"
            aria-label="Assign"
            refused={refused}
            icon={<UserPlus size={14} />}
            onClick={() => ask('assign')}
          />
          <Link
            to="/$org/issues/$id"
            params={{ org, id: issue.shortId }}
            aria-label={`Open ${issue.shortId}`}
            data-tip="Open"
            className="grid h-24 w-24 place-content-center text-t2 hover:text-t1"
          >
            <ArrowUpRight size={14} />
          </Link>
        </span>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-16">
        <h2 className="payload m-0 text-num font-semibold">{headline(issue)}</h2>
        {issue.value !== issue.title && (
          <p className="payload m-0 mt-2 text-t2">{oneLine(issue.value ?? '', 500)}</p>
        )}
        <div className="my-12 grid grid-cols-4 rounded-panel border border-line2 bg-s1 *:border-l *:border-line *:px-12 *:py-8 *:first:border-0">
          <Stat label="Events">{compact(issue.events)}</Stat>
          <Stat label="Users">{compact(issue.users)}</Stat>
          <Stat label="Last seen">
            <TimeAgo at={issue.lastSeen} short />
          </Stat>
          <Stat label="First seen">
            <TimeAgo at={issue.firstSeen} short />
          </Stat>
        </div>
        {issue.trend && (
          <Spark
            points={issue.trend}
            width={506}
            height={40}
            label={sparkLabel(issue.trend, 'this window')}
            spikes={issue.substatus === 'escalating'}
          />
        )}
        <PreviewBody org={org} id={issue.id} priority={issue.priority} />
      </div>
    </div>
  );
}

function PreviewBody({ org, id, priority }: { org: string; id: number; priority: string }) {
  const { data, error, isPending, refetch } = useQuery(previewQuery(org, id));
  if (isPending) {
    return <Skeleton className="mt-16 h-240" />;
  }
  if (error && !data) {
    return (
      <ErrorPanel
        title="The preview could not be read"
        detail={explain(error)}
        onRetry={() => refetch()}
      />
    );
  }
  const { event, standsOut } = data;
  return (
    <>
      <Heading title="Stack trace" note="latest event, in-app frames">
        <PriorityBars priority={priority} />
      </Heading>
      {event && event.inAppFrames.length > 0 ? (
        <StackTrace frames={event.inAppFrames} mode="app" newestFirst />
      ) : (
        <p className="m-0 text-t3">The latest event carries no stack.</p>
      )}
      {standsOut.length > 0 && (
        <>
          <Heading title="What stands out" />
          <div className="flex flex-wrap gap-6">
            {standsOut.map((one, index) => (
              <Chip
                key={`${one.key}=${one.value}`}
                tone={index === 0 ? 'amb' : 'n'}
                tip={`${percentWhole(one.share)} of this issue, ${percentWhole(one.baseline)} elsewhere`}
              >
                <span className="payload truncate">
                  {oneLine(one.key, 40)} {oneLine(one.value, 60)} · {percentWhole(one.share)}
                </span>
              </Chip>
            ))}
          </div>
        </>
      )}
      {event && event.breadcrumbs.length > 0 && (
        <>
          <Heading title="Just before" />
          <Breadcrumbs crumbs={event.breadcrumbs} kind="all" text="" />
        </>
      )}
    </>
  );
}

function Heading({
  title,
  note,
  children,
}: {
  title: string;
  note?: string;
  children?: React.ReactNode;
}) {
  return (
    <div className="mt-16 mb-8 flex items-baseline gap-8">
      <h3 className="m-0 text-body font-semibold">{title}</h3>
      {note && <span className="text-sec text-t3">{note}</span>}
      <span className="ml-auto">{children}</span>
    </div>
  );
}
