import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { issueListQuery } from '~/api/issues/list';
import { explain, isCode } from '~/api/problem';
import { releaseQuery, sessionsQuery } from '~/api/releases';
import type { Release } from '~/api/types/release';
import type { Scope } from '~/api/types/scope';
import { compact, exact, percent, plural } from '~/lib/number';
import { withFilter } from '~/lib/query/edit';
import { oneLine } from '~/lib/text';
import { Chip } from '~/ui/Chip';
import { CopyButton } from '~/ui/Copy';
import { IssueLines } from '~/ui/issue/IssueLines';
import { PageHeader } from '~/ui/PageHeader';
import { Panel, Section, Stat } from '~/ui/Section';
import { Empty, ErrorPanel, Skeleton } from '~/ui/states';
import { TimeAgo } from '~/ui/TimeAgo';

const shown = 10;

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
          {data && <Evidence org={org} release={data} scope={{ project, env, t }} />}
        </div>
      </div>
    </>
  );
}

/** Fewer sessions than these prove nothing, good or bad. */
const enoughSessions = 1000;

function Evidence({ org, release, scope }: { org: string; release: Release; scope: Scope }) {
  const { data: health } = useQuery(sessionsQuery(org, release.version, scope));
  const thin = health !== undefined && health.sessions < enoughSessions;
  return (
    <>
      <Panel className="mt-16 grid grid-cols-4 *:border-l *:border-line *:px-12 *:py-10 *:first:border-0 max-md:grid-cols-2 has-[>:nth-child(6)]:grid-cols-6 max-md:has-[>:nth-child(6)]:grid-cols-2">
        <Stat label="Events" tip={exact(release.events)}>
          {compact(release.events)}
        </Stat>
        <Stat label="Users" tip={exact(release.users)}>
          {compact(release.users)}
        </Stat>
        <Stat label="Commits">{exact(release.commits)}</Stat>
        <Stat label="Created">
          <TimeAgo at={release.createdAt} />
        </Stat>
        {health && health.sessions > 0 && (
          <>
            <Stat
              label="Crash-free sessions"
              tip={`${exact(health.crashed)} of ${exact(health.sessions)} crashed`}
              note={thin ? 'low data' : undefined}
            >
              <span className={thin ? 'text-t3' : undefined}>
                {percent(health.crashFreeSessions)}
              </span>
            </Stat>
            <Stat label="Crash-free users" tip={`of ${exact(health.users)}`}>
              <span className={thin ? 'text-t3' : undefined}>{percent(health.crashFreeUsers)}</span>
            </Stat>
          </>
        )}
      </Panel>
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
        q={withFilter('', 'firstRelease', release.version)}
      />
      <Issues
        org={org}
        id="seen"
        title="Seen in this release"
        q={withFilter('', 'release', release.version)}
      />
    </>
  );
}

/** The first issues of a search; the stream has the rest. */
function Issues({ org, id, title, q }: { org: string; id: string; title: string; q: string }) {
  const navigate = useNavigate();
  const { t = '14d' } = useSearch({ from: '/$org/releases/$version' });
  const { data } = useInfiniteQuery(issueListQuery(org, { q, t }));
  const [first] = data?.pages ?? [];
  const issues = first?.items.slice(0, shown) ?? [];
  const total = first?.total?.value ?? issues.length;
  return (
    <Section id={id} title={title} note={first && plural(total, 'issue')}>
      {!first && <Skeleton className="h-120" />}
      {first && issues.length === 0 && <p className="m-0 text-t3">None.</p>}
      {issues.length > 0 && (
        <Panel>
          <IssueLines
            issues={issues}
            label={title}
            onOpen={(issue) =>
              navigate({ to: '/$org/issues/$id', params: { org, id: issue.shortId } })
            }
          />
          {total > issues.length && (
            <Link
              to="/$org/issues"
              params={{ org }}
              search={{ q, t }}
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
