import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { tagsQuery, usersQuery } from '~/api/issues/facets';
import { landed } from '~/api/landed';
import type { TagSummary } from '~/api/types/facets';
import type { IssueDetail } from '~/api/types/issue';
import { exact, percentWhole, plural } from '~/lib/number';
import { oneLine } from '~/lib/text';
import type { Ask } from '~/triage/choices';
import { FacetValue } from '~/triage/FacetValue';
import { Button } from '~/ui/Button';
import { Avatar, PriorityBars } from '~/ui/marks';
import { Fact, RailBlock } from '~/ui/Section';
import { ShareBar } from '~/ui/ShareBar';
import { Skeleton } from '~/ui/states';
import { TimeAgo } from '~/ui/TimeAgo';
import type { IssueSearch } from '../useIssueSearch';
import { ActivityBlock } from './ActivityBlock';
import { SimilarBlock } from './SimilarBlock';

const icons = { unresolved: CircleAlert, resolved: CircleCheck, archived: CircleDashed } as const;

/** Facts of the issue, as against those of the event in the main column. */
export function Rail({
  search,
  issue,
  ask,
}: {
  search: IssueSearch;
  issue: IssueDetail;
  ask: (ask: Ask) => void;
}) {
  const Icon = icons[issue.status];
  const state =
    issue.status === 'unresolved'
      ? `Unresolved, ${issue.substatus ?? 'ongoing'}`
      : issue.status === 'resolved'
        ? 'Resolved'
        : 'Archived';
  return (
    <>
      <RailBlock>
        <dl className="m-0">
          <Fact label="Status">
            <Icon
              size={13}
              aria-hidden="true"
              className={
                issue.status === 'resolved'
                  ? 'text-grn'
                  : issue.status === 'unresolved'
                    ? 'text-org'
                    : 'text-t3'
              }
            />
            <span>{state}</span>
            {issue.resolution?.release && (
              <span className="mono text-meta text-vio">
                in {oneLine(issue.resolution.release, 40)}
              </span>
            )}
          </Fact>
          <Fact label="Assignee">
            <Button
              tone="ghost"
              size="sm"
              className="-ml-8"
              aria-label={`Assignee ${issue.assignee?.name ?? 'nobody'}, change`}
              onClick={() => ask('assign')}
              icon={<Avatar owner={issue.assignee} size={16} />}
            >
              <span className="payload max-w-160 truncate">
                {issue.assignee ? oneLine(issue.assignee.name, 60) : 'Nobody'}
              </span>
            </Button>
          </Fact>
          <Fact label="Priority">
            <Button
              tone="ghost"
              size="sm"
              className="-ml-8 capitalize"
              aria-label={`Priority ${issue.priority}, change`}
              onClick={() => ask('priority')}
              icon={<PriorityBars priority={issue.priority} />}
            >
              {issue.priority}
            </Button>
          </Fact>
          <Fact label="First seen">
            <TimeAgo at={issue.firstSeen} />
            <Release org={search.org} version={issue.firstRelease} />
          </Fact>
          <Fact label="Last seen">
            <TimeAgo at={issue.lastSeen} />
            <Release org={search.org} version={issue.lastRelease} />
          </Fact>
          <Fact label="In all">
            <span
              className="num text-t2"
              data-tip={`${exact(issue.lifetime.events)} events, ${exact(issue.lifetime.users)} users since the first`}
            >
              {plural(issue.lifetime.events, 'event')}, {plural(issue.lifetime.users, 'user')}
            </span>
          </Fact>
        </dl>
      </RailBlock>
      <TagBlock search={search} />
      <UserBlock search={search} />
      <ActivityBlock org={search.org} id={search.id} />
      {landed.similar && <SimilarBlock search={search} />}
    </>
  );
}

function Release({ org, version }: { org: string; version: string | null }) {
  return version ? (
    <Link
      to="/$org/releases/$version"
      params={{ org, version }}
      className="mono payload max-w-120 truncate text-meta text-t3 hover:text-vio"
      data-tip={oneLine(version, 120)}
    >
      {oneLine(version, 40)}
    </Link>
  ) : null;
}

const railTags = 5;

/** Where and in which version it broke; after these come the app's own tags, then what every event carries. */
const first = ['release', 'environment'];
const last = [
  'level',
  'handled',
  'mechanism',
  'logger',
  'runtime.name',
  'os.name',
  'sdk.name',
  'transaction',
];

function tellingFirst(tags: readonly TagSummary[]): readonly TagSummary[] {
  const rank = ({ key }: TagSummary) =>
    first.includes(key) ? first.indexOf(key) : first.length + 1 + last.indexOf(key);
  return [...tags].sort((a, b) => rank(a) - rank(b));
}

function TagBlock({ search }: { search: IssueSearch }) {
  const { org, id, scope } = search;
  const { data, isPending } = useQuery(tagsQuery(org, id, scope));
  if (isPending) {
    return (
      <RailBlock title="Tags">
        <Skeleton className="h-120" />
      </RailBlock>
    );
  }
  const tags = data?.items ?? [];
  return tags.length === 0 ? null : (
    <RailBlock title="Tags" note={data?.meta?.exact === false ? 'from a sample' : undefined}>
      {tellingFirst(tags)
        .slice(0, railTags)
        .map((tag) => {
          const [top] = tag.values;
          return (
            top && (
              <div key={tag.key} className="mb-8">
                <div className="flex items-baseline gap-8 text-right">
                  <span className="payload min-w-0 flex-1 truncate text-left text-t2">
                    {oneLine(tag.key, 40)}
                  </span>
                  <FacetValue org={org} name={tag.key} value={top.value} />
                  <span className="num w-36 text-sec text-t3">{percentWhole(top.share)}</span>
                </div>
                <ShareBar
                  shares={tag.values.map((value) => value.share)}
                  label={`${tag.key}: ${tag.values
                    .slice(0, 3)
                    .map((value) => `${oneLine(value.value, 40)} ${percentWhole(value.share)}`)
                    .join(', ')}`}
                />
              </div>
            )
          );
        })}
      <Link
        to="/$org/issues/$id/tags"
        params={{ org, id }}
        className="inline-flex min-h-24 items-center text-sec text-acc hover:underline"
      >
        {plural(tags.length, 'tag')}
      </Link>
    </RailBlock>
  );
}

const railUsers = 3;

function UserBlock({ search }: { search: IssueSearch }) {
  const { org, id, scope } = search;
  const { data } = useInfiniteQuery(usersQuery(org, id, scope));
  const users = data?.pages[0]?.items ?? [];
  return users.length === 0 ? null : (
    <RailBlock title="Users" note="most affected">
      {users.slice(0, railUsers).map((user) => (
        <div key={user.id} className="flex min-h-24 items-center gap-8 text-sec">
          <span className="payload min-w-0 flex-1 truncate">
            {oneLine(user.label ?? user.email ?? user.ip ?? user.id, 80)}
          </span>
          <span className="num text-t3">{plural(user.events, 'event')}</span>
        </div>
      ))}
      <Link
        to="/$org/issues/$id/users"
        params={{ org, id }}
        className="inline-flex min-h-24 items-center text-sec text-acc hover:underline"
      >
        All users
      </Link>
    </RailBlock>
  );
}
