import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { seriesQuery } from '~/api/issues/facets';
import { explain } from '~/api/problem';
import { oneLine } from '~/lib/text';
import { absoluteRange } from '~/lib/time/range';
import { Button } from '~/ui/Button';
import { byCategory, byLevel } from '~/ui/chart/from-api';
import { TimeChart } from '~/ui/chart/TimeChart';
import { Menu } from '~/ui/Menu';
import { Panel } from '~/ui/Section';
import { Segmented } from '~/ui/Segmented';
import { TimePicker } from '~/ui/scope/TimePicker';
import { ErrorPanel } from '~/ui/states';
import type { IssueSearch } from './useIssueSearch';

const height = 132;
const measures = [
  { value: 'events', label: 'Events' },
  { value: 'users', label: 'Users' },
] as const;
const splits = ['release', 'environment', 'level'] as const;

export function IssueChart({ search, tags }: { search: IssueSearch; tags: readonly string[] }) {
  const { org, id, scope, t, change } = search;
  const [measure, setMeasure] = useState<'events' | 'users'>('events');
  const [split, setSplit] = useState<string>('release');
  const { data, error, refetch } = useQuery({
    ...seriesQuery(org, id, scope, split, measure),
    placeholderData: keepPreviousData,
  });
  const chart = useMemo(
    () => data && (split === 'level' ? byLevel(data) : byCategory(data, split)),
    [data, split],
  );
  return (
    <Panel className="mt-16 p-10">
      <div className="mb-4 flex flex-wrap items-center gap-10">
        <Segmented label="Measure" value={measure} options={measures} onChange={setMeasure} />
        <ul
          aria-label="Series"
          className="m-0 flex min-w-0 flex-1 list-none flex-wrap gap-x-12 p-0 text-sec text-t2 max-md:order-last max-md:basis-full"
        >
          {chart?.series.map((series) => (
            <li key={series.key} className="inline-flex items-center gap-6">
              <span
                className="h-8 w-8 rounded-[2px]"
                style={{ background: `var(--${series.colour})` }}
              />
              <span className="payload">{oneLine(series.label, 40)}</span>
            </li>
          ))}
        </ul>
        <TimePicker value={t} onChange={(next) => change({ t: next })} />
        <Menu
          label="Split by"
          items={[...splits, ...tags.filter((tag) => !splits.includes(tag as never))]
            .slice(0, 20)
            .map((name) => ({
              label: name,
              checked: name === split,
              onSelect: () => setSplit(name),
            }))}
          trigger={(props) => (
            <Button tone="ghost" size="sm" {...props}>
              split by {split}
              <ChevronDown size={12} aria-hidden="true" />
            </Button>
          )}
        />
      </div>
      {error && !data ? (
        <ErrorPanel
          title="The chart could not be read"
          detail={explain(error)}
          onRetry={() => refetch()}
        />
      ) : (
        <div style={{ minHeight: height }}>
          {chart && (
            <TimeChart
              data={chart}
              label={measure === 'users' ? 'Users' : 'Events'}
              height={height}
              onZoom={(start, end) => change({ t: absoluteRange(start, end) })}
            />
          )}
        </div>
      )}
    </Panel>
  );
}
