import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { outcomesQuery, statusQuery } from '~/api/health';
import { explain } from '~/api/problem';
import { Chip } from '~/ui/Chip';
import { PageHeader } from '~/ui/PageHeader';
import { TimePicker } from '~/ui/scope/TimePicker';
import { ErrorPanel, Skeleton } from '~/ui/states';
import { TimeAgo } from '~/ui/TimeAgo';
import { Engines } from './Engines';
import { LedgerPanel } from './LedgerPanel';
import { OutcomeChart } from './OutcomeChart';
import { Throughput } from './Throughput';

const tones = { healthy: 'grn', degraded: 'red' } as const;

/** Whether every event is accounted for, and how far behind the newest is. */
export function StatusPage() {
  const { org } = useParams({ from: '/$org' });
  const { t = '24h' } = useSearch({ from: '/$org/status' });
  const navigate = useNavigate({ from: '/$org/status' });
  const { data: status, error, refetch } = useQuery(statusQuery(org));
  const outcomes = useQuery({ ...outcomesQuery(org, t), placeholderData: keepPreviousData });
  return (
    <>
      <PageHeader
        title="System status"
        actions={
          <>
            {status && (
              <span className="text-sec text-t3 max-md:hidden">
                read <TimeAgo at={status.asOf} />
              </span>
            )}
            <TimePicker
              value={t}
              onChange={(next) => navigate({ search: (before) => ({ ...before, t: next }) })}
            />
          </>
        }
      >
        {status && <Chip tone={tones[status.state]}>{status.text}</Chip>}
      </PageHeader>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto flex max-w-1280 flex-col gap-16 p-20">
          {error && (
            <ErrorPanel
              title="The status could not be read"
              detail={explain(error)}
              still={status ? 'What you see below is from before.' : undefined}
              onRetry={() => refetch()}
            />
          )}
          {status ? (
            <Throughput status={status} inFlight={outcomes.data?.ledger.inFlight} />
          ) : (
            !error && <Skeleton className="h-120" />
          )}
          <div className="grid grid-cols-[minmax(0,1fr)_360px] gap-16 max-lg:grid-cols-1">
            {outcomes.data ? (
              <OutcomeChart data={outcomes.data} />
            ) : (
              !outcomes.error && <Skeleton className="h-300" />
            )}
            {outcomes.data ? (
              <LedgerPanel data={outcomes.data} t={t} />
            ) : (
              !outcomes.error && <Skeleton className="h-300" />
            )}
          </div>
          {outcomes.error && !outcomes.data && (
            <ErrorPanel
              title="The ledger could not be read"
              detail={explain(outcomes.error)}
              onRetry={() => outcomes.refetch()}
            />
          )}
          {status && <Engines engines={status.engines} />}
        </div>
      </div>
    </>
  );
}
