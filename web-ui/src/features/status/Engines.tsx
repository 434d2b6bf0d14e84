import { HardDrive } from 'lucide-react';
import type { SystemStatus } from '~/api/types/health';
import { bytes, percent } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { duration } from '~/lib/time/format';
import { Chip } from '~/ui/Chip';
import { Panel } from '~/ui/Section';
import { Meter } from '~/ui/ShareBar';

export function Storage({ storage }: { storage: SystemStatus['storage'] }) {
  return storage.length === 0 ? null : (
    <section aria-labelledby="storage">
      <h2 id="storage" className="m-0 mb-8 text-body font-semibold">
        Storage
      </h2>
      <div className="grid auto-cols-fr grid-flow-col gap-8 max-lg:grid-flow-row">
        {storage.map((one) => (
          <Panel key={one.id} className="p-12">
            <div className="mb-10 flex items-center gap-8">
              <HardDrive size={13} className="text-t3" aria-hidden="true" />
              <span className="min-w-0 flex-1 truncate">{one.label}</span>
              <span className="num text-t2">
                {bytes(one.usedBytes)}
                {one.limitBytes ? ` of ${bytes(one.limitBytes)}` : ''}
              </span>
            </div>
            {one.limitBytes ? (
              <Meter
                share={one.usedBytes / one.limitBytes}
                label={`${percent(one.usedBytes / one.limitBytes)} used`}
              />
            ) : null}
            <p className="m-0 mt-6 text-meta text-t3">
              {one.note ??
                (one.growthPerDay
                  ? `grows by ${bytes(one.growthPerDay)} a day`
                  : 'growth not known yet')}
            </p>
          </Panel>
        ))}
      </div>
    </section>
  );
}

export function Engines({
  engines,
  version,
}: {
  engines: SystemStatus['engines'];
  version: string;
}) {
  return (
    <section aria-labelledby="engines">
      <h2 id="engines" className="m-0 mb-8 text-body font-semibold">
        Engines
      </h2>
      <Panel>
        {engines.map((engine) => (
          <div
            key={engine.id}
            className="flex min-h-34 flex-wrap items-center gap-x-12 border-b border-line px-12 last:border-0"
          >
            <span className="w-120 font-medium">{engine.id}</span>
            <Chip
              tone={
                engine.state === 'up' || engine.state === 'ok'
                  ? 'grn'
                  : engine.state === 'unknown'
                    ? 'n'
                    : 'red'
              }
            >
              {engine.state}
            </Chip>
            <span className="mono text-sec text-t2">{engine.version}</span>
            <span className="payload min-w-0 flex-1 truncate text-sec text-t3">
              {engine.detail ? oneLine(engine.detail, 160) : ''}
            </span>
            <span className="num text-sec text-t2">
              {engine.latencyMs === null ? '' : duration(engine.latencyMs)}
            </span>
          </div>
        ))}
      </Panel>
      <p className="m-0 mt-8 text-meta text-t3">Faultline {version}</p>
    </section>
  );
}
