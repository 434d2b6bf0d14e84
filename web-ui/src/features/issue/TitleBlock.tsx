import type { IssueDetail, Share } from '~/api/types/issue';
import { compact, exact, percent } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { rangeLabel } from '~/lib/time/range';
import { Chip } from '~/ui/Chip';
import { headline } from '~/ui/issue/row-model';
import { LongText } from '~/ui/LongText';
import { StateChip } from '~/ui/marks';
import { Stat } from '~/ui/Section';

/** What broke, and for how many: each number with its scope. */
export function TitleBlock({ issue, t }: { issue: IssueDetail; t: string }) {
  const window = rangeLabel(t).toLowerCase();
  const { users, sessions, route } = issue.blast;
  return (
    <div className="flex flex-wrap items-start gap-x-24 gap-y-12">
      <div className="min-w-0 flex-1 basis-320">
        <div className="flex flex-wrap items-center gap-8">
          <h1 className="payload m-0 text-issue font-semibold">{headline(issue)}</h1>
          <StateChip status={issue.status} substatus={issue.substatus} />
          {issue.unhandled && <Chip tone="red">Unhandled</Chip>}
          {issue.level !== 'error' && <Chip>{issue.level}</Chip>}
        </div>
        <p className="m-0 mt-4 text-title text-t2">
          <LongText text={issue.value === issue.title ? '' : (issue.value ?? '')} first={400} />
        </p>
        <p className="mono payload m-0 mt-4 truncate text-sec text-t3">
          {[...new Set([issue.culprit, issue.transaction])]
            .filter((part) => part)
            .map((part) => oneLine(part ?? '', 160))
            .join(' · ')}
        </p>
      </div>
      <div className="flex shrink-0 gap-24 text-right max-md:hidden">
        <Stat
          label="Events"
          tip={`${exact(issue.events)} in the ${window}; ${exact(issue.lifetime.events)} ever`}
          note={change(issue)}
          noteTone="text-t2"
        >
          {compact(issue.events)}
        </Stat>
        <Stat
          label="Users"
          tip={`${exact(issue.users)} in the ${window}; ${exact(issue.lifetime.users)} ever`}
          note={shareNote(users, 'of all users')}
        >
          {compact(issue.users)}
        </Stat>
        {sessions && (
          <Stat
            label="Sessions"
            tip={tipOf(sessions)}
            note={shareNote(sessions, 'of all sessions')}
          >
            {compact(sessions.value)}
          </Stat>
        )}
        {route && (
          <Stat label="Requests" tip={tipOf(route)} note={shareNote(route, 'of the route')}>
            {compact(route.value)}
          </Stat>
        )}
      </div>
    </div>
  );
}

function change(issue: IssueDetail): string | undefined {
  const before = issue.previous?.events;
  if (!before) {
    return undefined;
  }
  const ratio = issue.events / before - 1;
  return `${ratio >= 0 ? '+' : '−'}${compact(Math.abs(Math.round(ratio * 100)))} % vs before`;
}

function tipOf({ value, of, source }: Share): string {
  return `${exact(value)} of ${exact(of ?? 0)}${source ? `, ${source}` : ''}`;
}

function shareNote(share: Share | null, of: string): string | undefined {
  return share?.share == null
    ? undefined
    : `${share.exact ? '' : '≈ '}${percent(share.share)} ${of}`;
}
