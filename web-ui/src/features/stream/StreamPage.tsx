import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  type CSSProperties,
  lazy,
  type MouseEvent,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { loadCommands } from '~/api/issues/commands';
import { issueQuery, previewQuery } from '~/api/issues/detail';
import type { Issue } from '~/api/types/issue';
import { cx } from '~/lib/cx';
import { setPreferences, usePreferences } from '~/lib/preferences';
import { Store } from '~/lib/store';
import { useFixedRows } from '~/lib/useFixedRows';
import { useNarrow } from '~/lib/useNarrow';
import type { Ask } from '~/triage/choices';
import { type Act, useTriage } from '~/triage/useTriage';
import { useTriageKeys } from '~/triage/useTriageKeys';
import { chosenOf, gridOf } from '~/ui/issue/columns';
import { Splitter } from '~/ui/Splitter';
import { IssueGrid } from './IssueGrid';
import { ListHeader } from './ListHeader';
import { LivePill } from './Live';
import { StreamFooter } from './StreamFooter';
import { StreamHeader } from './StreamHeader';
import { StreamHistogram } from './StreamHistogram';
import { StreamStates } from './StreamStates';
import { StreamToolbar } from './StreamToolbar';
import { useIssueRows } from './useIssueRows';
import { useListKeys } from './useListKeys';
import { useRowFocus } from './useRowFocus';
import { useSelection } from './useSelection';
import { useStreamSearch } from './useStreamSearch';
import { useTouch } from './useTouch';

const TriageDialog = lazy(() => import('~/triage/TriageDialog'));
const BulkBar = lazy(() => import('./BulkBar'));
const Preview = lazy(() => import('./Preview').then((module) => ({ default: module.Preview })));

const rowHeight = { comfortable: 56, compact: 36 } as const;
/** How long focus rests on a row before its page is fetched. */
const rest = 60;

export function StreamPage() {
  const search = useStreamSearch();
  const { org, scope, change, peek } = search;
  const list = useIssueRows(org, scope);
  const { items } = list;
  const { density, previewOpen, previewWidth } = usePreferences();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { act: run, refused } = useTriage(org);
  const [asking, setAsking] = useState<Ask>();
  const chosen = useSelection();
  // What was selected is done with: the next key is for the row in focus again.
  const act: Act = async (what, command) => {
    chosen.clear();
    await run(what, command);
  };
  const focused = useMemo(() => new Store<number | undefined>(undefined), []);
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const virtual = useFixedRows(scroller, items.length, rowHeight[density]);
  const rows = useRowFocus(grid, virtual, items, focused);
  const narrow = useNarrow(767);
  const preview = !narrow && (previewOpen || peek !== undefined);
  const { cols } = search;
  // Beside a preview there is no room for a choice.
  const shown = useMemo(() => (preview ? undefined : chosenOf(cols)), [preview, cols]);

  const selection = () => {
    if (chosen.ids.size > 0) {
      const issues = items.filter((issue) => chosen.ids.has(issue.id));
      return { issues, matching: chosen.everything ? scope : undefined };
    }
    const current = rows.current();
    return current ? { issues: [current] } : undefined;
  };
  const open = useCallback(
    (issue: Issue, newTab: boolean) => {
      const url = `/${org}/issues/${issue.shortId}`;
      if (newTab) {
        window.open(url, '_blank', 'noopener');
      } else {
        navigate({ to: '/$org/issues/$id', params: { org, id: issue.shortId } });
      }
    },
    [navigate, org],
  );
  const closePreview = () => {
    setPreferences({ previewOpen: false });
    change({ peek: undefined }, true);
  };
  const togglePreview = () => {
    if (preview) {
      closePreview();
      return;
    }
    if (!rows.current()) {
      rows.focusAt(0);
    }
    setPreferences({ previewOpen: true });
  };
  const onRow = useCallback(
    (issue: Issue, index: number, event: MouseEvent) => {
      rows.focusAt(index);
      if (event.target instanceof Element && event.target.closest('[data-check]')) {
        chosen.toggle(issue.id);
      } else if (event.button === 0 || event.button === 1) {
        open(issue, event.button === 1 || event.metaKey || event.ctrlKey);
      }
    },
    [rows, chosen, open],
  );
  const reload = () => {
    scroller.current?.scrollTo({ top: 0 });
    void list.reload();
  };

  useListKeys({
    rows,
    count: items.length,
    selection: chosen,
    preview,
    togglePreview,
    closePreview,
    open: (newTab) => {
      const issue = rows.current();
      if (issue) {
        open(issue, newTab);
      }
    },
    selectLoaded: () =>
      chosen.ids.size > 0 && chosen.ids.size === items.length
        ? chosen.selectEverything()
        : chosen.add(items.map((issue) => issue.id)),
    applyPending: reload,
  });
  useTriageKeys({ selection, act, ask: setAsking, refused });
  const onIssue = (run: (issue: Issue) => unknown) => (index: number) => {
    const issue = items[index];
    if (issue) {
      run(issue);
    }
  };
  useTouch(grid, items.length > 0, {
    resolve: onIssue((issue) => act({ issues: [issue] }, { type: 'resolve', in: 'now' })),
    archive: onIssue((issue) => act({ issues: [issue] }, { type: 'archive', until: 'escalating' })),
    select: onIssue((issue) => chosen.toggle(issue.id)),
  });

  // A link with `peek` comes back to its row; resting on a row fetches what opening it needs.
  useEffect(() => {
    const at = peek ? items.findIndex((issue) => issue.shortId === peek) : -1;
    if (at >= 0 && focused.get() === undefined) {
      rows.focusAt(at);
    }
  }, [peek, items, focused, rows]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = focused.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const issue = rows.current();
        if (issue) {
          void loadCommands();
          void client.prefetchQuery(previewQuery(org, issue.id));
          void client.prefetchQuery(issueQuery(org, issue.shortId));
          if (preview) {
            change({ peek: issue.shortId }, true);
          }
        }
      }, rest);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [focused, client, org, rows, preview, change]);

  const now = asking && selection();
  return (
    <div
      className={cx('flex min-h-0 flex-1 flex-col', preview && 'with-preview', shown && 'chosen')}
      style={shown && ({ '--columns': gridOf(shown) } as CSSProperties)}
    >
      <StreamHeader search={search} />
      <StreamToolbar
        search={search}
        error={list.error}
        preview={preview}
        onPreview={togglePreview}
      />
      <div className="relative flex min-h-0 flex-1">
        <div className="flex min-w-0 flex-1 flex-col bg-well">
          <StreamHistogram search={search} ready={list.first !== undefined} />
          {chosen.ids.size > 0 ? (
            <Suspense fallback={<div className="h-30 border-b border-line" />}>
              <BulkBar
                count={chosen.ids.size}
                total={list.first?.total?.value}
                everything={chosen.everything}
                selection={selection() ?? { issues: [] }}
                act={act}
                ask={setAsking}
                refused={refused}
                onEverything={chosen.selectEverything}
                onClear={chosen.clear}
              />
            </Suspense>
          ) : (
            <ListHeader
              total={list.first?.total ?? undefined}
              events={list.first?.events}
              t={search.t}
              updating={list.isPlaceholderData}
              chosen={shown}
            />
          )}
          <div
            ref={scroller}
            data-scroll-restoration-id="stream"
            className={cx(
              'min-h-0 flex-1 overflow-y-auto transition-opacity delay-400',
              list.isPlaceholderData && 'opacity-60',
            )}
          >
            <LivePill onApply={reload} />
            <StreamStates list={list} search={search} rowHeight={rowHeight[density]} />
            {items.length > 0 && (
              <IssueGrid
                grid={grid}
                virtual={virtual}
                items={items}
                total={list.first?.total?.value ?? items.length}
                selected={chosen.ids}
                dense={density === 'compact'}
                chosen={shown}
                onRow={onRow}
                onNearEnd={list.more}
              />
            )}
          </div>
          <StreamFooter meta={list.last?.meta} />
        </div>
        {preview && (
          <aside
            aria-label="Preview"
            className="relative shrink-0 border-l border-line bg-canvas max-2xl:max-w-[45%] max-xl:absolute max-xl:inset-y-0 max-xl:right-0 max-xl:z-10 max-xl:max-w-[60%] max-md:hidden"
            style={{ width: previewWidth }}
          >
            <Splitter
              width={previewWidth}
              min={420}
              max={720}
              onResize={(width) => setPreferences({ previewWidth: width })}
            />
            <Suspense fallback={null}>
              <Preview
                org={org}
                items={items}
                focused={focused}
                act={act}
                ask={setAsking}
                refused={refused}
              />
            </Suspense>
          </aside>
        )}
      </div>
      {asking && now && (
        <Suspense fallback={null}>
          <TriageDialog
            ask={asking}
            org={org}
            selection={now}
            act={act}
            onClose={() => setAsking(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}
