import { MessageSquare } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { cx } from '~/lib/cx';
import { compact } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { Count } from '../Count';
import { Spark, sparkLabel } from '../chart/Spark';
import { Avatar, LevelDot, PlatformMark, PriorityBars, StateChip } from '../marks';
import { TimeAgo } from '../TimeAgo';
import { type Chosen, type ColumnId, columns, shows } from './columns';
import { columnClass, headline, type RowIssue } from './row-model';

interface IssueRowProps {
  readonly issue: RowIssue;
  readonly selected: boolean;
  readonly dense: boolean;
  readonly note?: string | undefined;
  readonly chosen?: Chosen;
}

/** The cells of one issue. Focus and hover are attributes toggled on the row, so moving renders nothing. */
export const IssueRow = memo(function IssueRow({
  issue,
  selected,
  dense,
  note,
  chosen,
}: IssueRowProps) {
  return (
    <>
      <div role="gridcell" className="relative grid h-24 w-14 place-items-center">
        <span className="row-dot">
          <LevelDot level={issue.level} />
        </span>
        <input
          type="checkbox"
          tabIndex={-1}
          data-check=""
          aria-label={`Select ${issue.shortId}`}
          checked={selected}
          readOnly
          className="checkbox row-check absolute"
        />
      </div>
      <div role="gridcell" className="min-w-0">
        <div className="flex min-w-0 items-center gap-8">
          <span className="payload min-w-0 truncate">
            <span className="font-semibold text-t1">{headline(issue)}</span>
            {issue.value && issue.value !== issue.title && (
              <span className="ml-8 text-t2">{oneLine(issue.value)}</span>
            )}
          </span>
          <StateChip status={issue.status} substatus={issue.substatus} />
          {note && <span className="shrink-0 text-sec text-red">{note}</span>}
        </div>
        {!dense && <SecondLine issue={issue} />}
      </div>
      {columns
        .filter(({ id }) => shows(chosen, id))
        .map(({ id }) => (
          <div key={id} role="gridcell" className={cx(cellClass[id], columnClass[id])}>
            {cellOf(id, issue)}
          </div>
        ))}
    </>
  );
});

const cellClass: Readonly<Record<ColumnId, string>> = {
  trend: '',
  events: 'text-right font-semibold',
  users: 'text-right text-t2',
  seen: 'text-right text-t2',
  age: 'text-right text-t3',
  first_release: 'mono payload truncate text-meta text-t3',
  last_release: 'mono payload truncate text-meta text-t3',
  priority: 'grid place-items-center',
  owner: 'grid place-items-center',
};

function cellOf(id: ColumnId, issue: RowIssue): ReactNode {
  switch (id) {
    case 'trend':
      return issue.trend ? (
        <Spark
          points={issue.trend}
          width={116}
          height={24}
          label={sparkLabel(issue.trend, 'this window')}
          spikes={issue.substatus === 'escalating'}
        />
      ) : (
        <span className="skeleton block h-12 w-full" />
      );
    case 'events':
      return <Count value={issue.events} />;
    case 'users':
      return <Count value={issue.users} />;
    case 'seen':
      return <TimeAgo at={issue.lastSeen} short />;
    case 'age':
      return <TimeAgo at={issue.firstSeen} short />;
    case 'first_release':
      return oneLine(issue.firstRelease ?? '–', 80);
    case 'last_release':
      return oneLine(issue.lastRelease ?? '–', 80);
    case 'priority':
      return <PriorityBars priority={issue.priority} />;
    case 'owner':
      return <Avatar owner={issue.assignee} />;
  }
}

function SecondLine({ issue }: { issue: RowIssue }) {
  return (
    <div className="mt-2 flex min-w-0 items-center gap-6 text-sec text-t3">
      <PlatformMark platform={issue.platform} />
      <span className="mono shrink-0">{issue.shortId}</span>
      {issue.culprit && (
        <>
          <span aria-hidden="true">•</span>
          <span className="payload min-w-0 truncate">{oneLine(issue.culprit, 200)}</span>
        </>
      )}
      {issue.unhandled && <span className="shrink-0 text-red max-md:hidden">Unhandled</span>}
      {issue.commentCount > 0 && (
        <span
          className="inline-flex shrink-0 items-center gap-3"
          data-tip={`${issue.commentCount} comments`}
        >
          <MessageSquare size={11} aria-hidden="true" /> {issue.commentCount}
          <span className="sr-only">comments</span>
        </span>
      )}
      <span className="num ml-auto shrink-0 pl-8 text-t2 md:hidden">
        {compact(issue.events ?? 0)} · <TimeAgo at={issue.lastSeen} short />
      </span>
    </div>
  );
}
