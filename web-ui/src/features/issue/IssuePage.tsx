import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { eventQuery, issueQuery } from '~/api/issues/detail';
import { eventMarkdown, tagsQuery } from '~/api/issues/facets';
import { landed } from '~/api/landed';
import { explain, isCode } from '~/api/problem';
import type { EventBody } from '~/api/types/event';
import { useShortcuts } from '~/lib/shortcuts/useShortcuts';
import { copyText } from '~/ui/Copy';
import { Banner, Empty, ErrorPanel, Skeleton } from '~/ui/states';
import { DateTime } from '~/ui/TimeAgo';
import { EventBar } from './EventBar';
import { IssueChart } from './IssueChart';
import { type SectionName, show } from './SectionLinks';
import { AttachmentSection } from './sections/AttachmentSection';
import { CrumbSection } from './sections/CrumbSection';
import { HighlightSection } from './sections/HighlightSection';
import { MoreSection } from './sections/MoreSection';
import { RequestSection } from './sections/RequestSection';
import { StackSection } from './sections/StackSection';
import { ContextSection, TagSection } from './sections/TagSection';
import { TitleBlock } from './TitleBlock';
import { type IssueSearch, useIssueSearch } from './useIssueSearch';

/** One event of the issue, and what the issue is. */
export function IssuePage() {
  const search = useIssueSearch();
  const { org, id, scope, t } = search;
  const { data: issue } = useQuery({
    ...issueQuery(org, id, scope),
    placeholderData: keepPreviousData,
  });
  const { data: tags } = useQuery(tagsQuery(org, id, scope));
  const found = useQuery({
    ...eventQuery(org, id, search.event, scope),
    placeholderData: keepPreviousData,
  });
  const event = found.data;
  const sections = useMemo(() => (event ? sectionsOf(event) : []), [event]);
  useEventKeys(search, event, sections);

  return (
    <div className="mx-auto max-w-1200 px-20 pt-16 pb-40">
      {issue ? <TitleBlock issue={issue} t={t} /> : <Skeleton className="h-72" />}
      <IssueChart search={search} tags={tags?.items.map((tag) => tag.key) ?? []} />
      <div className="h-12" />
      <EventBar search={search} event={event} sections={sections} />
      {found.isPending && <Skeleton className="mt-24 h-400" />}
      {found.error && !event && (
        <EventFailure error={found.error} search={search} onRetry={() => found.refetch()} />
      )}
      {event && (
        <div
          className={
            found.isPlaceholderData ? 'opacity-60 transition-opacity delay-400' : undefined
          }
        >
          <Notices event={event} />
          <HighlightSection org={org} event={event} issue={issue} />
          <StackSection key={event.id} search={search} event={event} issue={issue} />
          <CrumbSection event={event} />
          <RequestSection org={org} event={event} />
          <TagSection org={org} event={event} />
          <ContextSection event={event} />
          {landed.attachments && <AttachmentSection org={org} event={event.id} />}
          <MoreSection event={event} />
        </div>
      )}
    </div>
  );
}

function Notices({ event }: { event: EventBody }) {
  return (
    <div className="flex flex-col gap-8 pt-12 empty:hidden">
      {event.bodyDropped && (
        <Banner tone="info">
          Only the facts of this event are kept, its body was over the budget of its group. Events
          marked “Most informative” have theirs.
        </Banner>
      )}
      {event.errors.length > 0 && (
        <Banner tone="warn">
          {event.errors.length === 1 ? 'One part' : `${event.errors.length} parts`} of the payload
          could not be understood:{' '}
          {event.errors
            .slice(0, 3)
            .map((error) => [error.type, error.name].filter(Boolean).join(' '))
            .join(', ')}
          .
        </Banner>
      )}
      {Math.abs(Date.parse(event.receivedAt) - Date.parse(event.at)) > 3_600_000 && (
        <Banner>
          Sent late: it happened <DateTime at={event.at} /> and arrived{' '}
          <DateTime at={event.receivedAt} />.
        </Banner>
      )}
    </div>
  );
}

function EventFailure({
  error,
  search,
  onRetry,
}: {
  error: Error;
  search: IssueSearch;
  onRetry: () => void;
}) {
  return isCode(error, 'not_found') ? (
    <Empty title="No event in this scope">
      The issue has no event in this time and environment.
    </Empty>
  ) : (
    <ErrorPanel
      title={`Event ${search.event.slice(0, 8)} could not be read`}
      detail={explain(error)}
      onRetry={onRetry}
    />
  );
}

function sectionsOf(event: EventBody): SectionName[] {
  return [
    { id: 'highlights', title: 'Highlights' },
    event.exceptions.length + event.threads.length > 0 && { id: 'stack', title: 'Stack trace' },
    event.breadcrumbs.length > 0 && { id: 'breadcrumbs', title: 'Breadcrumbs' },
    event.request && { id: 'request', title: 'Request' },
    event.tags.length > 0 && { id: 'tags', title: 'Tags' },
    { id: 'contexts', title: 'Contexts' },
    { id: 'more', title: 'More' },
  ].filter((section): section is SectionName => Boolean(section));
}

/** Keys of one event; its neighbours are fetched ahead, so that stepping is instant. */
function useEventKeys(
  search: IssueSearch,
  event: EventBody | undefined,
  sections: readonly SectionName[],
) {
  const { org, id, scope, section } = search;
  const client = useQueryClient();
  const nav = event?.nav;
  const to = (target: string | null | undefined) =>
    target && search.change({ event: target }, true);
  useShortcuts([
    { keys: ['shift+n'], label: 'Next event', group: 'Event', run: () => to(nav?.next) },
    { keys: ['shift+b'], label: 'Previous event', group: 'Event', run: () => to(nav?.previous) },
    {
      keys: ['shift+y'],
      label: 'Copy as Markdown',
      group: 'Event',
      run: () =>
        void (
          event && eventMarkdown(org, event.id).then((text) => copyText(text, 'Copied as Markdown'))
        ),
    },
    ...sections.map((one, index) => ({
      keys: [String(index + 1)],
      label: `Go to ${one.title.toLowerCase()}`,
      group: 'Event',
      run: () => show(one.id),
    })),
  ]);
  useEffect(() => {
    for (const near of [nav?.next, nav?.previous]) {
      if (near) {
        void client.prefetchQuery(eventQuery(org, id, near, scope));
      }
    }
  }, [client, org, id, nav, scope]);
  const loaded = event !== undefined;
  useEffect(() => {
    if (loaded && section) {
      show(section);
    }
  }, [loaded, section]);
}
