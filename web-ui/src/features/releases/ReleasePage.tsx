import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { explain, isCode } from '~/api/problem';
import { releaseQuery } from '~/api/releases';
import type { Issue } from '~/api/types/issue';
import type { ReleaseDetail } from '~/api/types/release';
import { compact, exact, percent, percentWhole, plural } from '~/lib/number';
import { withFilter } from '~/lib/query/edit';
import { oneLine } from '~/lib/text';
import { Chip } from '~/ui/Chip';
import { CopyButton } from '~/ui/Copy';
import { IssueLines } from '~/ui/issue/IssueLines';
import { PageHeader } from '~/ui/PageHeader';
import { Panel, Section, Stat } from '~/ui/Section';
import { Empty, ErrorPanel, Skeleton } from '~/ui/states';
import { TimeAgo } from '~/ui/TimeAgo';
import { CrashFree } from './Health';

/** One line of verdict, then the evidence. */
export function ReleasePage() {
  const { org, version } = useParams({ from: '/$org/releases/$version' });
  const { project, env, t = '14d' } = useSearch({ from: '/$org/releases/$version' });
  const { data, error, refetch } = useQuery(releaseQuery(org, version, { project, env, t }));
  return (
    <>
      <PageHeader
        title={
          <span className="flex items-center gap-8">
            <Link
              to="/$org/releases"
              params={{ org }}
              className="font-normal text-t2 hover:text-t1"
            >
              Releases
            </Link>
            <span className="text-t3">/</span>
            <span className="mono payload truncate">{oneLine(version, 100)}</span>
          </span>
        }
        actions={<CopyButton text={version} label="Copy version" />}
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto max-w-1200 px-20 pb-40">
          {isCode(error, 'not_found') && (
            <Empty title="No such release">No event and no deploy has named this version.</Empty>
          )}
          {error && !isCode(error, 'not_found') && !data && (
            <ErrorPanel
              title="The release could not be read"
              detail={explain(error)}
              onRetry={() => refetch()}
            />
          )}
          {!data && !error && <Skeleton className="mt-20 h-400" />}
          {data && <Evidence org={org} release={data} />}
        </div>
      </div>
    </>
  );
}

function Evidence({ org, release }: { org: string; release: ReleaseDetail }) {
  const { errorRate } = release;
  return (
    <>
      {release.verdict && (
        <p className="payload m-0 pt-20 text-num font-medium">{oneLine(release.verdict, 400)}</p>
      )}
      <Panel className="mt-16 grid grid-cols-6 *:border-l *:border-line *:px-12 *:py-10 *:first:border-0 max-lg:grid-cols-3 max-md:grid-cols-2">
        <Stat label="Crash-free sessions">
          <CrashFree rate={release.crashFreeSessions} />
        </Stat>
        <Stat label="Crash-free users">
          <CrashFree rate={release.crashFreeUsers} />
        </Stat>
        <Stat label="Adoption">
          {release.adoption === null ? '–' : percentWhole(release.adoption)}
        </Stat>
        <Stat
          label="Failing sessions"
          note={
            errorRate?.previous == null
              ? undefined
              : `${percent(errorRate.previous)} in the one before`
          }
        >
          {errorRate ? percent(errorRate.value) : '–'}
        </Stat>
        <Stat label="Events" tip={exact(release.events)}>
          {compact(release.events)}
        </Stat>
        <Stat label="Created">
          <TimeAgo at={release.createdAt} />
        </Stat>
      </Panel>
      {release.previous && (
        <p className="m-0 mt-8 text-sec text-t2">
          Compared with{' '}
          <Link
            to="/$org/releases/$version"
            params={{ org, version: release.previous }}
            className="mono text-vio hover:underline"
          >
            {oneLine(release.previous, 80)}
          </Link>
        </p>
      )}
      {release.deploys.length > 0 && (
        <p className="m-0 mt-8 flex flex-wrap items-center gap-8 text-sec text-t2">
          Deployed to
          {release.deploys.slice(0, 8).map((deploy) => (
            <span
              key={`${deploy.environment}${deploy.at}`}
              className="inline-flex items-center gap-4"
            >
              <Chip tone="vio">{oneLine(deploy.environment, 40)}</Chip> <TimeAgo at={deploy.at} />
            </span>
          ))}
        </p>
      )}
      <Issues
        org={org}
        id="new"
        title="New in this release"
        issues={release.new}
        total={release.newIssues}
        q={withFilter('', 'firstRelease', release.version)}
      />
      <Issues
        org={org}
        id="regressed"
        title="Came back"
        issues={release.regressedIssues}
        total={release.regressed}
      />
      <Issues
        org={org}
        id="fixed"
        title="Resolved in it"
        issues={release.fixed}
        total={release.resolved}
      />
    </>
  );
}

function Issues({
  org,
  id,
  title,
  issues,
  total,
  q,
}: {
  org: string;
  id: string;
  title: string;
  issues: readonly Issue[];
  total: number;
  q?: string;
}) {
  const navigate = useNavigate();
  return (
    <Section id={id} title={title} note={plural(total, 'issue')}>
      {issues.length === 0 ? (
        <p className="m-0 text-t3">None.</p>
      ) : (
        <Panel>
          <IssueLines
            issues={issues}
            label={title}
            onOpen={(issue) =>
              navigate({ to: '/$org/issues/$id', params: { org, id: issue.shortId } })
            }
          />
          {q && total > issues.length && (
            <Link
              to="/$org/issues"
              params={{ org }}
              search={{ q }}
              className="block px-16 py-8 text-sec text-acc hover:underline"
            >
              All {exact(total)}
            </Link>
          )}
        </Panel>
      )}
    </Section>
  );
}
