import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type InboxItem, inboxQuery, useMarkRead } from '~/api/inbox';
import { usePages } from '~/api/pages';
import { cx } from '~/lib/cx';
import { oneLine } from '~/lib/text';
import { Button } from '~/ui/Button';
import { Avatar } from '~/ui/marks';
import { PageHeader } from '~/ui/PageHeader';
import { Empty, ErrorPanel, SkeletonRows } from '~/ui/states';
import { TimeAgo } from '~/ui/TimeAgo';

/** With a name before it, and when a program or this server itself did it. */
const words: Readonly<Record<string, readonly [string, string]>> = {
  assigned: ['assigned you', 'You were assigned'],
  mentioned: ['mentioned you on', 'You were mentioned on'],
  comment: ['commented on', 'A program commented on'],
  regressed: ['brought back', 'Came back:'],
  resolved: ['resolved', 'Resolved:'],
};

/** What waits for this person: assigned, mentioned, and what happened to what they follow. */
export function InboxPage() {
  const { org } = useParams({ from: '/$org' });
  const { rows, error, more } = usePages(useInfiniteQuery(inboxQuery(org)));
  const mark = useMarkRead(org);
  const unread = rows?.some((item) => !item.read) ?? false;
  return (
    <>
      <PageHeader
        title="Inbox"
        actions={
          <Button
            refused={unread ? undefined : 'Everything is read'}
            pending={mark.isPending}
            onClick={() => mark.mutate(null)}
          >
            Mark all as read
          </Button>
        }
      />
      <div className="min-h-0 flex-1 overflow-y-auto bg-well">
        {error && <ErrorPanel title="The inbox could not be read" {...error} />}
        {!rows && !error && <SkeletonRows rows={8} height={56} label="Reading the inbox" />}
        {rows?.length === 0 && (
          <Empty title="Nothing waits for you">
            Issues assigned to you, mentions, and news of what you follow come here.
          </Empty>
        )}
        <ul className="m-0 list-none p-0">
          {rows?.map((item) => (
            <Line
              key={item.id}
              org={org}
              item={item}
              onOpen={() => !item.read && mark.mutate([item.id])}
            />
          ))}
        </ul>
        {more && (
          <div className="p-16 text-center">
            <Button pending={more.pending} onClick={more.onMore}>
              Show more
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function Line({ org, item, onOpen }: { org: string; item: InboxItem; onOpen: () => void }) {
  const { actor, issue } = item;
  const [said, happened] = words[item.kind] ?? [item.kind, item.kind];
  const content = (
    <>
      <span
        className={cx('h-6 w-6 shrink-0 rounded-full', item.read ? 'bg-transparent' : 'bg-acc')}
      >
        {!item.read && <span className="sr-only">Unread</span>}
      </span>
      <Avatar owner={{ name: actor ?? 'Faultline' }} />
      <span className="min-w-0 flex-1">
        <span className="payload block truncate">
          <span className="text-t2">{actor ? `${oneLine(actor, 60)} ${said}` : happened} </span>
          {issue ? (
            <>
              <span className="mono text-sec text-t2">{issue.shortId}</span>{' '}
              <span className={cx(!item.read && 'font-semibold')}>{oneLine(issue.title, 160)}</span>
            </>
          ) : (
            'an issue that is gone'
          )}
        </span>
        {item.text && (
          <span className="payload block truncate text-sec text-t2">{oneLine(item.text, 300)}</span>
        )}
      </span>
      <TimeAgo at={item.at} short className="text-t3" />
    </>
  );
  const look = 'flex min-h-56 items-center gap-12 px-16 py-8';
  return (
    <li className="border-b border-line">
      {issue ? (
        <Link
          to="/$org/issues/$id"
          params={{ org, id: issue.shortId }}
          onClick={onOpen}
          className={cx(look, 'hover:bg-s2')}
        >
          {content}
        </Link>
      ) : (
        <div className={look}>{content}</div>
      )}
    </li>
  );
}
