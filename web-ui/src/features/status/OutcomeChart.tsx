import { useMemo } from 'react';
import type { Outcomes } from '~/api/types/health';
import { TimeChart } from '~/ui/chart/TimeChart';
import { Panel } from '~/ui/Section';
import { outcomeLooks } from './outcomes';

const received = ({ outcome }: { readonly outcome: string }) => outcome !== 'client_discard';

export function OutcomeChart({ data }: { data: Outcomes }) {
  const chart = useMemo(
    () => ({
      start: Date.parse(data.start),
      bucketMs: data.bucketMs,
      // What an SDK drops before it sends was never received: the ledger names it apart.
      series: data.series.filter(received).map(({ outcome, points }) => ({
        key: outcome,
        label: outcomeLooks(outcome).label,
        colour: outcomeLooks(outcome).colour,
        points: points.map((count) => (count * 1000) / data.bucketMs),
      })),
    }),
    [data],
  );
  return (
    <Panel className="min-w-0 p-12">
      <div className="mb-8 flex flex-wrap items-center gap-12">
        <h2 className="m-0 text-body font-semibold">Outcomes per second</h2>
        <ul className="m-0 ml-auto flex list-none flex-wrap gap-12 p-0 text-sec text-t2">
          {chart.series.map((series) => (
            <li key={series.key} className="inline-flex items-center gap-6">
              <span
                className="h-8 w-8 rounded-[2px]"
                style={{ background: `var(--${series.colour})` }}
              />
              {series.label}
            </li>
          ))}
        </ul>
      </div>
      <TimeChart data={chart} label="Outcomes per second" height={300} />
    </Panel>
  );
}
