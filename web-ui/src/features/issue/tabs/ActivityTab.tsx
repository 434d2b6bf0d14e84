import { useInfiniteQuery } from '@tanstack/react-query';
import { activityQuery } from '~/api/issues/facets';
import { usePeople } from '~/api/organization';
import { usePages } from '~/api/pages';
import { Button } from '~/ui/Button';
import { ErrorPanel, Skeleton } from '~/ui/states';
import { ActivityLine } from '../rail/ActivityLine';
import { Composer } from '../rail/Composer';
import { useIssueSearch } from '../useIssueSearch';
import { TabBar } from './TabBar';

export function ActivityTab() {
  const { org, id } = useIssueSearch();
  const people = usePeople(org);
  const { rows, error, more } = usePages(useInfiniteQuery(activityQuery(org, id)));
  return (
    <>
      <TabBar org={org} id={id} />
      <div className="max-w-760 p-20">
        {error && !rows && <ErrorPanel title="Activity could not be read" {...error} />}
        {!rows && !error && <Skeleton className="h-200" />}
        <ul className="m-0 flex list-none flex-col gap-10 p-0">
          {rows?.map((item) => (
            <ActivityLine key={item.id} item={item} people={people} />
          ))}
        </ul>
        {more && (
          <Button className="mt-12" pending={more.pending} onClick={more.onMore}>
            Show more
          </Button>
        )}
        <Composer org={org} id={id} />
      </div>
    </>
  );
}
