import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowRight, Check, Radio, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { latestIssueQuery } from '~/api/issues/list';
import { landed } from '~/api/landed';
import { type ProjectKey, receiptsQuery } from '~/api/project';
import { resolveQuery } from '~/api/resolve';
import { cx } from '~/lib/cx';
import { oneLine } from '~/lib/text';
import { Button } from '~/ui/Button';
import { toast } from '~/ui/Toasts';
import { progressOf, type StepState } from './progress';
import { reachable, sameServer, sendSample } from './sample';
import { type Dsn, parseDsn } from './snippets';

const looks: Record<StepState, string> = {
  done: 'bg-grn-soft text-grn',
  failed: 'bg-red-soft text-red',
  waiting: 'border border-dashed border-line3 text-transparent',
};

/** Follows the first request from the door to the issue, and names the cause when it fails. */
export function ReceiptsCard({
  org,
  project,
  projectKey,
}: {
  org: string;
  project: string;
  projectKey: ProjectKey | undefined;
}) {
  const { data } = useQuery(receiptsQuery(org, project));
  const receipts = data?.items ?? [];
  const dsn = projectKey && parseDsn(projectKey.dsn);
  const reached = useReachable(dsn);
  const accepted =
    receipts.find((receipt) => receipt.status < 300 && receipt.eventId)?.eventId ?? '';
  const { data: found } = useQuery({
    ...resolveQuery(org, accepted),
    enabled: landed.resolve && accepted !== '',
    refetchInterval: 2000,
  });
  // Receipts are forgotten after minutes: a project that reports already says so on a later visit too.
  const { data: latest } = useQuery({
    ...latestIssueQuery(org, project),
    enabled: landed.issues && data !== undefined && accepted === '',
  });
  const { steps, problem, issue } = progressOf(projectKey, reached, receipts, found, latest);
  const [sending, setSending] = useState(false);
  const navigate = useNavigate();

  const sample = async () => {
    if (dsn) {
      setSending(true);
      try {
        await sendSample(dsn);
      } catch (error) {
        toast(error instanceof Error ? error.message : String(error), { tone: 'error' });
      } finally {
        setSending(false);
      }
    }
  };

  return (
    <section
      role="status"
      aria-label="First event"
      className={cx(
        'rounded-pop border bg-s1 p-16 shadow-(--shadow)',
        issue ? 'border-grn-line' : 'border-line2',
      )}
    >
      <div className="mb-12 flex items-center gap-12">
        <span
          className={cx(
            'grid h-32 w-32 shrink-0 place-content-center rounded-full',
            issue ? 'bg-grn-soft text-grn' : 'bg-acc-soft text-acc',
          )}
        >
          {issue ? <Check size={16} /> : <Radio size={16} />}
        </span>
        <div className="min-w-0">
          <h2 className="m-0 text-body font-semibold">
            {issue ? 'The first event is here' : 'Waiting for the first event'}
          </h2>
          <p className="payload m-0 truncate text-sec text-t3">
            {issue ? oneLine(issue.title, 120) : 'listening at the front door'}
          </p>
        </div>
      </div>
      <ol className="m-0 mb-12 flex list-none flex-col gap-10 p-0">
        {steps.map((step) => (
          <li
            key={step.id}
            className={cx('flex items-start gap-10', step.state === 'waiting' && 'text-t3')}
          >
            <span
              className={cx(
                'mt-1 grid h-16 w-16 shrink-0 place-content-center rounded-full',
                looks[step.state],
              )}
            >
              {step.state === 'failed' ? (
                <X size={11} aria-label="Failed" />
              ) : (
                step.state === 'done' && <Check size={11} aria-label="Done" />
              )}
            </span>
            <span className="payload min-w-0">{oneLine(step.text, 160)}</span>
          </li>
        ))}
      </ol>
      {problem && (
        <div className="mb-12 rounded-control border border-amb-line bg-amb-soft px-12 py-8 text-sec">
          <b className="font-semibold text-amb">{problem.title}</b>{' '}
          <span className="payload">{oneLine(problem.fix, 300)}</span>{' '}
          {problem.settings && (
            <Link
              to="/$org/settings/projects/$project/$page"
              params={{ org, project, page: problem.settings }}
              className="text-acc underline"
            >
              Open {problem.settings}
            </Link>
          )}
        </div>
      )}
      {issue ? (
        <Button
          tone="accent"
          autoFocus
          className="h-32 w-full"
          onClick={() => navigate({ to: '/$org/issues/$id', params: { org, id: issue.shortId } })}
        >
          Open {issue.shortId} <ArrowRight size={14} aria-hidden="true" />
        </Button>
      ) : (
        <>
          <Button
            tone="accent"
            className="h-32 w-full"
            pending={sending}
            refused={
              dsn && !sameServer(dsn)
                ? `The DSN names ${dsn.origin}; open this page there to send from the browser`
                : undefined
            }
            onClick={sample}
          >
            Send a sample event <ArrowRight size={14} aria-hidden="true" />
          </Button>
          <Link
            to="/$org"
            params={{ org }}
            className="mt-8 grid h-28 place-content-center text-t2 hover:text-t1"
          >
            Skip for now
          </Link>
        </>
      )}
    </section>
  );
}

function useReachable(dsn: Dsn | undefined): boolean | undefined {
  const [reached, setReached] = useState<boolean>();
  const project = dsn?.project;
  const same = dsn && sameServer(dsn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once per project, not per render's object
  useEffect(() => {
    if (!dsn || !same) {
      return;
    }
    const abort = new AbortController();
    reachable(dsn, abort.signal).then((answer) => !abort.signal.aborted && setReached(answer));
    return () => abort.abort();
  }, [project, same]);
  return reached;
}
