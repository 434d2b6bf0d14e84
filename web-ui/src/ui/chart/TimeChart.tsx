import { lazy, Suspense, useState } from 'react';
import { exact } from '~/lib/number';
import { clockOf, usePreferences } from '~/lib/preferences';
import { dateTime } from '~/lib/time/format';
import { Button } from '../Button';
import type { ChartData } from './series';

const Plot = lazy(() => import('./Plot'));

/** Events over time. The picture has a sentence for those who do not see it, and a table for all. */
export function TimeChart({
  data,
  label,
  height,
  onZoom,
  onMark,
}: {
  data: ChartData;
  label: string;
  height: number;
  onZoom?: (start: number, end: number) => void;
  onMark?: (label: string) => void;
}) {
  const [asTable, setAsTable] = useState(false);
  return (
    <div className="group/chart relative">
      <div style={{ minHeight: height }}>
        {asTable ? (
          <ChartTable data={data} label={label} />
        ) : (
          <Suspense fallback={<div aria-busy="true" />}>
            <Plot
              data={data}
              label={label}
              height={height}
              {...(onZoom ? { onZoom } : {})}
              {...(onMark ? { onMark } : {})}
            />
          </Suspense>
        )}
      </div>
      <Button
        size="sm"
        tone="ghost"
        className="absolute top-0 right-0 opacity-0 group-hover/chart:opacity-100 focus-visible:opacity-100"
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? 'View as chart' : 'View as table'}
      </Button>
    </div>
  );
}

function ChartTable({ data, label }: { data: ChartData; label: string }) {
  const clock = clockOf(usePreferences());
  const rows = data.series[0]?.points.length ?? 0;
  return (
    <section aria-label={label} className="max-h-240 overflow-auto" tabIndex={0}>
      <table className="num w-full text-sec">
        <thead className="sticky top-0 bg-s1 text-left text-t3">
          <tr>
            <th className="px-12 py-4 font-medium">From</th>
            {data.series.map((series) => (
              <th key={series.key} className="px-12 py-4 text-right font-medium">
                {series.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row} className="border-t border-line">
              <td className="px-12 py-2">{dateTime(data.start + row * data.bucketMs, clock)}</td>
              {data.series.map((series) => (
                <td key={series.key} className="px-12 py-2 text-right">
                  {exact(series.points[row] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
