import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { issueQuery } from '~/api/issues/detail';
import { ApiError, explain, isCode } from '~/api/problem';
import { cx } from '~/lib/cx';
import { preferences, setPreferences, usePreferences } from '~/lib/preferences';
import { useShortcuts } from '~/lib/shortcuts/useShortcuts';
import { useNarrow } from '~/lib/useNarrow';
import type { Ask } from '~/triage/choices';
import TriageDialog from '~/triage/TriageDialog';
import { useTriage } from '~/triage/useTriage';
import { useTriageKeys } from '~/triage/useTriageKeys';
import { copyText } from '~/ui/Copy';
import { Dialog } from '~/ui/Dialog';
import { headline } from '~/ui/issue/row-model';
import { Empty, ErrorPanel } from '~/ui/states';
import { ScrollContext } from '~/ui/VirtualList';
import { IssueHeader } from './IssueHeader';
import { Rail } from './rail/Rail';
import { useIssueSearch } from './useIssueSearch';
import { useNeighbours } from './useNeighbours';

/** What every tab of an issue has: header, rail, and the keys of issues. */
export function IssueLayout() {
  const search = useIssueSearch();
  const { org, id, scope } = search;
  const {
    data: issue,
    error,
    refetch,
  } = useQuery({ ...issueQuery(org, id, scope), placeholderData: keepPreviousData });
  const absent = error !== null && !issue;
  const { act, refused } = useTriage(org);
  const [asking, setAsking] = useState<Ask>();
  const [sheet, setSheet] = useState(false);
  const { railHidden } = usePreferences();
  const narrow = useNarrow(1023);
  const scroller = useRef<HTMLDivElement>(null);
  const neighbours = useNeighbours(org, id);
  const navigate = useNavigate();
  const client = useQueryClient();
  const selection = () => (issue ? { issues: [issue] } : undefined);
  useTriageKeys({ selection, act, ask: setAsking, refused });

  const go = (to: string | undefined) =>
    to && void navigate({ to: '/$org/issues/$id', params: { org, id: to } });
  useShortcuts([
    {
      keys: ['n'],
      label: 'Next issue of the list',
      group: 'Issues',
      run: () => go(neighbours.next),
      when: () => neighbours.next !== undefined,
    },
    {
      keys: ['b'],
      label: 'Previous issue of the list',
      group: 'Issues',
      run: () => go(neighbours.previous),
      when: () => neighbours.previous !== undefined,
    },
    {
      keys: [']'],
      label: 'Right rail',
      group: 'Everywhere',
      run: () =>
        narrow ? setSheet(true) : setPreferences({ railHidden: !preferences.get().railHidden }),
    },
    {
      keys: ['y'],
      label: 'Copy link',
      group: 'Issues',
      run: () => void copyText(location.href, 'Link copied'),
    },
  ]);
  useEffect(() => {
    if (issue) {
      document.title = `${issue.shortId} ${headline(issue)} · Faultline`;
    }
    return () => {
      document.title = 'Faultline';
    };
  }, [issue]);
  useEffect(() => {
    for (const near of [neighbours.next, neighbours.previous]) {
      if (near) {
        void client.prefetchQuery(issueQuery(org, near, { t: search.t }));
      }
    }
  }, [client, org, neighbours, search.t]);

  const now = asking && selection();
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <IssueHeader
        {...{ org, id, issue, absent, neighbours, act, refused }}
        ask={setAsking}
        onRail={() => (narrow ? setSheet(true) : setPreferences({ railHidden: !railHidden }))}
        railClass={cx(!railHidden && 'lg:hidden')}
      />
      <div className="flex min-h-0 flex-1">
        <div
          ref={scroller}
          data-scroll-restoration-id="issue"
          className="min-h-0 min-w-0 flex-1 overflow-y-auto"
        >
          <ScrollContext value={scroller}>
            {absent ? <Failure error={error} onRetry={() => refetch()} /> : <Outlet />}
          </ScrollContext>
        </div>
        {issue && !railHidden && !narrow && (
          <aside
            aria-label="Issue facts"
            className="w-296 shrink-0 overflow-y-auto border-l border-line"
          >
            <Rail search={search} issue={issue} ask={setAsking} />
          </aside>
        )}
      </div>
      {sheet && issue && (
        <Dialog label="Details" shape="sheet" onClose={() => setSheet(false)}>
          <div className="overflow-y-auto">
            <Rail search={search} issue={issue} ask={setAsking} />
          </div>
        </Dialog>
      )}
      {asking && now && (
        <TriageDialog
          ask={asking}
          org={org}
          selection={now}
          act={act}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}

function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (isCode(error, 'not_found')) {
    return (
      <Empty title="No such issue">
        It may have been merged into another one, or deleted. The search finds old short ids too.
      </Empty>
    );
  }
  return (
    <ErrorPanel
      title="The issue could not be read"
      detail={explain(error)}
      requestId={error instanceof ApiError ? error.more.requestId : undefined}
      onRetry={onRetry}
    />
  );
}
