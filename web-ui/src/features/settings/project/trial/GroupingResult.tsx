import type { Trials } from '~/api/types/trials';
import { exact, plural } from '~/lib/number';
import { oneLine } from '~/lib/text';
import { Explanation } from '~/triage/Explanation';
import { Figures, Findings, IssueLink } from './parts';

/** Which issues would be one, which would be several. */
export function GroupingResult({ org, result }: { org: string; result: Trials['grouping'] }) {
  const { before, after, merges, splits, event } = result;
  return (
    <>
      <Figures
        figures={[
          ['Events looked at', exact(result.events)],
          ['Issues now', exact(before.issues)],
          ['Issues then', exact(after.issues)],
          ['Events that move', exact(result.moved)],
        ]}
      />
      <Findings title="Would be one issue" items={merges} keyOf={(_, index) => index}>
        {(merge) => (
          <>
            {merge.from.map((issue) => (
              <IssueLink key={issue.id} org={org} shortId={issue.shortId} />
            ))}
            <span className="text-t2">
              {oneLine(merge.title, 100)}, {plural(merge.events, 'event')}
            </span>
          </>
        )}
      </Findings>
      <Findings title="Would be several" items={splits} keyOf={(_, index) => index}>
        {(split) => (
          <>
            {split.from && <IssueLink org={org} shortId={split.from.shortId} />}
            <span className="text-t2">
              {split.into
                .map((part) => `${oneLine(part.title, 60)} (${plural(part.events, 'event')})`)
                .join(', ')}
            </span>
          </>
        )}
      </Findings>
      {merges.length + splits.length === 0 && (
        <p className="m-0 text-sec text-t2">No stored event would change its issue.</p>
      )}
      {event && (
        <section aria-label="The pasted event">
          <h3 className="m-0 mb-8 text-sec font-semibold">
            The pasted event: <span className="payload">{oneLine(event.title, 120)}</span>
          </h3>
          <Explanation org={org} {...event} />
        </section>
      )}
    </>
  );
}
