import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SystemStatus } from '~/api/types/health';
import { cx } from '~/lib/cx';
import { exact, readable } from '~/lib/number';
import { duration } from '~/lib/time/format';
import { Spark } from '~/ui/chart/Spark';
import { Panel } from '~/ui/Section';
import { TimeAgo } from '~/ui/TimeAgo';
import { type StageState, stateOfBacklog, stateOfLag } from './stages';

const looks: Readonly<Record<StageState, readonly [typeof CircleCheck, string, string]>> = {
  ok: [CircleCheck, 'text-grn', 'keeps up'],
  late: [CircleAlert, 'text-amb', 'behind'],
  critical: [CircleAlert, 'text-red', 'far behind'],
  unknown: [CircleDashed, 'text-t3', 'not measured yet'],
};

/** The way of an event, stage by stage: what waits, what is stored, and how soon it can be seen. */
export function Throughput({
  status,
  inFlight,
}: {
  status: SystemStatus;
  /** Undefined until the ledger is read. */
  inFlight: number | undefined;
}) {
  const { freshAsOf, visibleMs, late } = status.freshness;
  const state = stateOfLag(visibleMs ?? undefined, late);
  return (
    <section aria-label="Pipeline">
      <h2 className="m-0 mb-10 text-body font-semibold">Pipeline</h2>
      <div className="grid grid-cols-4 gap-12 max-lg:grid-cols-2 max-sm:grid-cols-1">
        <Stage
          name="Wait"
          state={stateOfBacklog(inFlight, status.storedPerSecond)}
          value={inFlight === undefined ? '–' : exact(inFlight)}
        >
          items accepted, not decided yet
        </Stage>
        <Stage
          name="Store"
          state={status.state === 'healthy' ? 'ok' : 'critical'}
          value={`${readable(status.storedPerSecond)}/s`}
        >
          <Spark
            points={status.pulse}
            width={220}
            height={18}
            label="Events stored over the last minutes"
          />
        </Stage>
        <Stage
          name="Show"
          state={state}
          value={typeof visibleMs === 'number' ? duration(visibleMs) : '–'}
        >
          {freshAsOf ? (
            <>
              throw to visible; complete up to <TimeAgo at={freshAsOf} />
            </>
          ) : (
            'measured by an event of our own'
          )}
        </Stage>
        <Stage
          name="Newest event"
          state={status.newestEvent ? 'ok' : 'unknown'}
          value={status.newestEvent ? <TimeAgo at={status.newestEvent} /> : 'none yet'}
        >
          {status.newestEvent ? 'by its arrival' : 'nothing was sent'}
        </Stage>
      </div>
    </section>
  );
}

function Stage({
  name,
  state,
  value,
  children,
}: {
  name: string;
  state: StageState;
  value: ReactNode;
  children: ReactNode;
}) {
  const [Icon, tone, word] = looks[state];
  return (
    <Panel
      className={cx(
        'p-12',
        state === 'late' && 'border-amb-line!',
        state === 'critical' && 'border-red-line!',
      )}
    >
      <div className="flex items-center gap-8 text-sec font-medium">
        <Icon size={14} aria-label={word} className={tone} />
        {name}
      </div>
      <div className="num mt-6 text-num font-semibold">{value}</div>
      <div className="mt-4 flex min-h-18 items-end text-sec text-t3">
        <span className="min-w-0">{children}</span>
      </div>
    </Panel>
  );
}
