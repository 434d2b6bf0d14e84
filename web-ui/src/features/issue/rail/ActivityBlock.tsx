import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { activityQuery } from '~/api/issues/facets';
import { usePeople } from '~/api/organization';
import { RailBlock } from '~/ui/Section';
import { ActivityLine } from './ActivityLine';
import { Composer } from './Composer';

const shown = 6;

export function ActivityBlock({ org, id }: { org: string; id: string }) {
  const { data } = useInfiniteQuery(activityQuery(org, id));
  const people = usePeople(org);
  const items = data?.pages[0]?.items ?? [];
  return (
    <RailBlock title="Activity">
      <ul className="m-0 flex list-none flex-col gap-8 p-0">
        {items.slice(0, shown).map((item) => (
          <ActivityLine key={item.id} item={item} people={people} />
        ))}
      </ul>
      {items.length > shown && (
        <Link
          to="/$org/issues/$id/activity"
          params={{ org, id }}
          className="mt-6 inline-block text-sec text-acc hover:underline"
        >
          All activity
        </Link>
      )}
      <Composer org={org} id={id} />
    </RailBlock>
  );
}
