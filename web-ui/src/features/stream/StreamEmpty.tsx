import { Link } from '@tanstack/react-router';
import { useCounts } from '~/api/issues/counts';
import { useOrg } from '~/api/organization';
import { useRemovals } from '~/api/search';
import { plural } from '~/lib/number';
import { rangeLabel } from '~/lib/time/range';
import { Button } from '~/ui/Button';
import { Empty } from '~/ui/states';
import { defaultQuery, type StreamSearch } from './useStreamSearch';

/** A query that every issue answers: an empty one is no query. */
const everything = ['is:unresolved OR !is:unresolved'];

/** Why the list is empty: nothing was ever sent, all is done, or a condition removes everything. */
export default function StreamEmpty({ search }: { search: StreamSearch }) {
  const { org, scope, t, change } = search;
  const data = useOrg(org);
  const { q, sort: _sort, ...rest } = scope;
  const ever = useCounts(org, everything, { t: '90d' });
  const nothingEver = data !== undefined && ever?.[0]?.value === 0;
  const plainQuery = q === defaultQuery && !scope.project && !scope.env;
  const removals = useRemovals(org, q, rest, !nothingEver && !plainQuery && q !== '');
  const widest = removals?.[0];

  if (nothingEver) {
    const first = data.projects[0];
    return (
      <Empty
        title="No event has arrived yet"
        action={
          first ? (
            <Link
              to="/$org/projects/$project/setup/$platform"
              params={{ org, project: first.slug, platform: first.platform ?? 'other' }}
              className="rounded-control bg-acc-solid px-12 py-6 font-medium text-white"
            >
              Send the first event from {first.name}
            </Link>
          ) : (
            <Link
              to="/$org/projects/new"
              params={{ org }}
              className="rounded-control bg-acc-solid px-12 py-6 font-medium text-white"
            >
              Create a project
            </Link>
          )
        }
      >
        Any Sentry SDK works: only the DSN changes.
      </Empty>
    );
  }
  if (plainQuery) {
    return (
      <Empty
        title={`No unresolved issues: ${rangeLabel(t).toLowerCase()}`}
        action={
          t !== '90d' && (
            <Button onClick={() => change({ t: '90d' })}>Search the last 90 days</Button>
          )
        }
      >
        Everything that happened is resolved or archived.
      </Empty>
    );
  }
  return (
    <Empty
      title="No issues match"
      action={
        <>
          {widest && (
            <Button onClick={() => change({ q: widest.q })}>Search without {widest.without}</Button>
          )}
          {t !== '90d' && (
            <Button onClick={() => change({ t: '90d' })}>Search the last 90 days</Button>
          )}
        </>
      }
    >
      {widest
        ? `Without ${widest.without} there are about ${plural(widest.value, 'issue')}.`
        : 'No event in this scope makes the whole query true.'}
    </Empty>
  );
}
