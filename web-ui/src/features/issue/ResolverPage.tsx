import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { explain } from '~/api/problem';
import { resolveQuery } from '~/api/resolve';
import { Empty, ErrorPanel, Skeleton } from '~/ui/states';

/** An address that names a thing by its id alone leads to where the thing is shown. */
export function ResolverPage() {
  const { org, ref } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(resolveQuery(org ?? '', ref ?? ''));
  const found = data?.find((one) => one.issue);
  if (found?.issue) {
    return (
      <Navigate
        to="/$org/issues/$id"
        params={{ org: org ?? '', id: found.issue }}
        search={found.event ? { event: found.event } : {}}
        replace
      />
    );
  }
  if (error) {
    return (
      <ErrorPanel
        title="The id could not be looked up"
        detail={explain(error)}
        onRetry={() => refetch()}
      />
    );
  }
  return data ? (
    <Empty title="Nothing has this id">It was never received, or it is past its retention.</Empty>
  ) : (
    <Skeleton className="m-20 h-120" />
  );
}
