import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { similarQuery } from '~/api/issues/facets';
import { percentWhole } from '~/lib/number';
import { headline } from '~/ui/issue/row-model';
import { RailBlock } from '~/ui/Section';
import type { IssueSearch } from '../useIssueSearch';

const shown = 3;

/** Seen before under another name? The most alike, with the way to all of them. */
export function SimilarBlock({ search }: { search: IssueSearch }) {
  const { org, id, scope } = search;
  const { data } = useQuery(similarQuery(org, id, scope));
  return data && data.length > 0 ? (
    <RailBlock title="Similar issues">
      {data.slice(0, shown).map(({ issue, score }) => (
        <Link
          key={issue.id}
          to="/$org/issues/$id"
          params={{ org, id: issue.shortId }}
          className="flex min-h-24 items-center gap-8 text-sec hover:underline"
        >
          <span className="mono shrink-0 text-t3">{issue.shortId}</span>
          <span className="payload min-w-0 flex-1 truncate">{headline(issue)}</span>
          <span className="num text-t3">{percentWhole(score)}</span>
        </Link>
      ))}
      {data.length > shown && (
        <Link
          to="/$org/issues/$id/similar"
          params={{ org, id }}
          className="inline-flex min-h-24 items-center text-sec text-acc hover:underline"
        >
          All {data.length}
        </Link>
      )}
    </RailBlock>
  ) : null;
}
