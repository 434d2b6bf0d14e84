import { cx } from '~/lib/cx';
import { IssueRow } from './IssueRow';
import { type RowIssue, rowGrid, rowName } from './row-model';

/** A short list of issues in the rows of the stream, without its selection. */
export function IssueLines<T extends RowIssue>({
  issues,
  label,
  onOpen,
}: {
  issues: readonly T[];
  label: string;
  onOpen: (issue: T) => void;
}) {
  return (
    <div role="grid" aria-label={label} aria-rowcount={issues.length}>
      {issues.map((issue, index) => (
        <div
          key={issue.id}
          role="row"
          aria-rowindex={index + 1}
          aria-label={rowName(issue)}
          tabIndex={0}
          onClick={() => onOpen(issue)}
          onKeyDown={(event) => event.key === 'Enter' && onOpen(issue)}
          className={cx(
            'row h-56 cursor-pointer -outline-offset-2 [&_.row-check]:hidden [&_.row-dot]:opacity-100!',
            rowGrid,
          )}
        >
          <IssueRow issue={issue} selected={false} dense={false} />
        </div>
      ))}
    </div>
  );
}
