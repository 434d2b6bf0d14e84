import type { SystemStatus } from '~/api/types/health';
import { duration } from '~/lib/time/format';
import { Chip } from '~/ui/Chip';
import { Panel } from '~/ui/Section';

export function Engines({ engines }: { engines: SystemStatus['engines'] }) {
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
            <Chip tone={engine.up ? 'grn' : 'red'}>{engine.up ? 'up' : 'down'}</Chip>
            <span className="mono min-w-0 flex-1 truncate text-sec text-t2">{engine.version}</span>
            <span className="num text-sec text-t2">
              {engine.up ? duration(engine.latencyMs) : ''}
            </span>
          </div>
        ))}
      </Panel>
    </section>
  );
}
