import type { SystemStatus } from '~/api/types/health';
import { readable } from '~/lib/number';
import { duration } from '~/lib/time/format';
import { Spark } from '~/ui/chart/Spark';
import { Panel, Stat } from '~/ui/Section';
import { TimeAgo } from '~/ui/TimeAgo';

/** How fast events are stored, how old the newest one is, and up to when everything can be seen. */
export function Throughput({ status }: { status: SystemStatus }) {
  const { freshAsOf, visibleMs } = status.freshness;
  return (
    <Panel className="flex flex-wrap items-center gap-24 p-12">
      <Stat label="Stored">{readable(status.storedPerSecond)}/s</Stat>
      <Stat label="Newest event">
        {status.newestEvent ? <TimeAgo at={status.newestEvent} /> : 'none yet'}
      </Stat>
      <Stat label="Complete up to">
        {freshAsOf ? <TimeAgo at={freshAsOf} /> : 'not measured yet'}
      </Stat>
      {typeof visibleMs === 'number' && <Stat label="Throw to visible">{duration(visibleMs)}</Stat>}
      <span className="ml-auto">
        <Spark
          points={status.pulse}
          width={320}
          height={32}
          label="Events stored over the last minutes"
        />
      </span>
    </Panel>
  );
}
