import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEnvironments, useOrg } from '~/api/organization';
import { usePages } from '~/api/pages';
import { releasesQuery } from '~/api/releases';
import { oneLine } from '~/lib/text';
import { Chip } from '~/ui/Chip';
import { CodeCard } from '~/ui/CodeCard';
import { Count } from '~/ui/Count';
import { PageHeader } from '~/ui/PageHeader';
import { ScopeBar } from '~/ui/scope/ScopeBar';
import { Empty } from '~/ui/states';
import { Table } from '~/ui/Table';
import { TimeAgo } from '~/ui/TimeAgo';

export function ReleasesPage() {
  const { org } = useParams({ from: '/$org' });
  const { project, env, t = '14d' } = useSearch({ from: '/$org/releases' });
  const navigate = useNavigate({ from: '/$org/releases' });
  const data = useOrg(org);
  const environments = useEnvironments(org);
  const pages = usePages(useInfiniteQuery(releasesQuery(org, { project, env, t })));
  return (
    <>
      <PageHeader title="Releases" />
      <div className="flex shrink-0 items-start gap-8 border-b border-line px-16 py-8">
        <ScopeBar
          value={{ t, ...(project ? { project } : {}), ...(env ? { env } : {}) }}
          projects={data?.projects ?? []}
          environments={environments}
          onChange={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
        />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto bg-well">
        <Table
          label="Releases"
          {...pages}
          keyOf={(row) => row.version}
          empty={<NoReleases />}
          columns={[
            {
              name: 'Version',
              cell: (row) => (
                <Link
                  to="/$org/releases/$version"
                  params={{ org, version: row.version }}
                  search={{ project, env, t }}
                  className="mono payload block truncate font-medium text-t1 hover:text-vio"
                >
                  {oneLine(row.version, 80)}
                </Link>
              ),
            },
            {
              name: 'Projects',
              wide: true,
              cell: (row) => (
                <span className="payload block truncate text-t2">
                  {row.projects.slice(0, 3).join(', ')}
                </span>
              ),
            },
            {
              name: 'Events',
              right: true,
              wide: true,
              cell: (row) => <Count value={row.events} />,
            },
            {
              name: 'Users',
              right: true,
              wide: true,
              cell: (row) => <Count value={row.users} />,
            },
            {
              name: 'Deploys',
              wide: true,
              cell: (row) => (
                <span className="flex gap-4">
                  {row.deploys.slice(0, 2).map((deploy) => (
                    <Chip key={`${deploy.environment}${deploy.at}`}>
                      {oneLine(deploy.environment, 24)}
                    </Chip>
                  ))}
                </span>
              ),
            },
            { name: 'Created', right: true, cell: (row) => <TimeAgo at={row.createdAt} /> },
          ]}
        />
      </div>
    </>
  );
}

function NoReleases() {
  return (
    <Empty title="No release in this scope">
      <p className="mt-0">
        A release appears with its first event, or with one line in your pipeline.
      </p>
      <CodeCard
        title="after a deploy"
        code={
          'sentry-cli releases new "$VERSION"\nsentry-cli releases deploys "$VERSION" new -e production'
        }
      />
    </Empty>
  );
}
