import type { SystemStatus } from '~/api/types/health';
import { duration } from '~/lib/time/format';
import { Chip } from '~/ui/Chip';
import { Panel } from '~/ui/Section';

/** What people know engines by. The server's own checks beside them are told only when one fails. */
const names: Readonly<Record<string, string>> = {
  kafka: 'Kafka',
  clickHouse: 'ClickHouse',
  postgres: 'PostgreSQL',
  redis: 'Redis',
};

export function Engines({ engines }: { engines: SystemStatus['engines'] }) {
  const shown = engines.filter((engine) => names[engine.id] !== undefined || !engine.up);
  return (
    <section aria-labelledby="engines">
      <h2 id="engines" className="m-0 mb-8 text-body font-semibold">
        Engines
      </h2>
      <div className="grid grid-cols-4 gap-12 max-lg:grid-cols-2 max-sm:grid-cols-1">
        {shown.map((engine) => (
          <Panel key={engine.id} className="flex flex-col gap-4 p-12">
            <div className="flex items-center gap-8">
              <span className="min-w-0 flex-1 truncate font-medium">
                {names[engine.id] ?? engine.id}
              </span>
              <Chip tone={engine.up ? 'grn' : 'red'}>{engine.up ? 'up' : 'down'}</Chip>
            </div>
            <div className="flex gap-8 text-sec text-t3">
              <span className="mono min-w-0 flex-1 truncate">{engine.version}</span>
              {engine.up && (
                <span className="num whitespace-nowrap">
                  answers in {duration(engine.latencyMs)}
                </span>
              )}
            </div>
          </Panel>
        ))}
      </div>
    </section>
  );
}
