import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { histogramQuery } from '~/api/issues/list';
import { withFilter } from '~/lib/query/edit';
import { absoluteRange } from '~/lib/time/range';
import { byLevel } from '~/ui/chart/from-api';
import { TimeChart } from '~/ui/chart/TimeChart';
import type { StreamSearch } from './useStreamSearch';

const height = 84;

/** Events of the query over time. Drag zooms, a release mark filters. Comes after the rows. */
export function StreamHistogram({ search, ready }: { search: StreamSearch; ready: boolean }) {
  const { org, scope, change } = search;
  const asked = useDeferredValue(scope);
  const { data, isError } = useQuery({
    ...histogramQuery(org, asked),
    enabled: ready,
    placeholderData: keepPreviousData,
  });
  const chart = useMemo(() => data && byLevel(data), [data]);
  return (
    <div
      className="shrink-0 border-b border-line px-16 pt-6 max-md:hidden"
      style={{ minHeight: height + 7 }}
    >
      {chart && (
        <TimeChart
          data={chart}
          label="Events"
          height={height}
          onZoom={(start, end) => change({ t: absoluteRange(start, end) })}
          onMark={(release) => change({ q: withFilter(scope.q, 'release', release) })}
        />
      )}
      {isError && !chart && (
        <p className="m-0 pt-24 text-center text-sec text-t3">
          The chart could not be read; the list below is complete.
        </p>
      )}
    </div>
  );
}
