import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Gauge } from 'lucide-react';
import { pulseQuery } from '~/api/health';
import { cx } from '~/lib/cx';
import { readable } from '~/lib/number';
import { Spark } from '~/ui/chart/Spark';
import { TimeAgo } from '~/ui/TimeAgo';

const dots = { healthy: 'bg-grn', degraded: 'bg-red' } as const;

/** Whether events arrive, on every page: in words, never by colour alone. */
export function HealthCard({ org, collapsed }: { org: string; collapsed: boolean }) {
  const { data, isError } = useQuery(pulseQuery(org));
  const text = data?.text ?? (isError ? 'Health unknown' : 'Checking ingest');
  const dot = cx('h-7 w-7 shrink-0 rounded-full', data ? dots[data.state] : 'bg-line3');
  if (collapsed) {
    return (
      <Link
        to="/$org/status"
        params={{ org }}
        aria-label={text}
        data-tip={text}
        className="mx-auto mb-8 grid h-32 w-32 place-content-center rounded-control hover:bg-s2"
      >
        <span className={dot} />
      </Link>
    );
  }
  return (
    <Link
      to="/$org/status"
      params={{ org }}
      className="mx-8 mb-12 block rounded-panel border border-line2 bg-s1 px-10 py-8 hover:border-line3"
    >
      <span className="flex items-center gap-8 text-sec font-medium">
        <span className={dot} />
        <span className="min-w-0 flex-1 truncate">{text}</span>
        <Gauge size={13} className="text-t3" aria-hidden="true" />
      </span>
      <span className="my-6 block h-16">
        {data && (
          <Spark
            points={data.pulse}
            width={174}
            height={16}
            label="Events per second over the last minutes"
          />
        )}
      </span>
      <span className="num flex justify-between gap-8 text-meta whitespace-nowrap text-t2">
        <span>{data ? `${readable(data.perSecond)} stored/s` : '–'}</span>
        {data && <TimeAgo at={data.asOf} short className="text-t3" />}
      </span>
    </Link>
  );
}
