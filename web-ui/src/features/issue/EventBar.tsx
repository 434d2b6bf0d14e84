import { Link } from '@tanstack/react-router';
import {
  Braces,
  ChevronFirst,
  ChevronLast,
  ChevronLeft,
  ChevronRight,
  Rows3,
  Sparkles,
} from 'lucide-react';
import type { EventBody } from '~/api/types/event';
import { exact } from '~/lib/number';
import { Button } from '~/ui/Button';
import { Chip } from '~/ui/Chip';
import { copyText } from '~/ui/Copy';
import { TimeAgo } from '~/ui/TimeAgo';
import { SectionLinks, type SectionName } from './SectionLinks';
import type { IssueSearch } from './useIssueSearch';

/** Which event of the issue this is, and the way to the others. Stays while the sections scroll by. */
export function EventBar({
  search,
  event,
  sections,
}: {
  search: IssueSearch;
  event: EventBody | undefined;
  sections: readonly SectionName[];
}) {
  const { org, id, change } = search;
  const nav = event?.nav;
  const step = (label: string, to: string | null | undefined, icon: React.ReactNode) => (
    <Button
      tone="ghost"
      size="sm"
      aria-label={label}
      icon={icon}
      refused={to ? undefined : 'There is none'}
      onClick={() => to && change({ event: to }, true)}
    />
  );
  return (
    <div className="sticky top-0 z-10 -mx-20 flex h-40 items-center gap-4 border-b border-line bg-canvas px-20">
      {step('First event', nav?.first, <ChevronFirst size={14} />)}
      {step('Previous event', nav?.previous, <ChevronLeft size={14} />)}
      {step('Next event', nav?.next, <ChevronRight size={14} />)}
      {step('Latest event', nav?.latest, <ChevronLast size={14} />)}
      {event && (
        <span className="ml-4 flex min-w-0 items-center gap-6 whitespace-nowrap max-md:overflow-hidden">
          <span className="max-md:hidden">Event</span>
          <button
            type="button"
            data-tip="Copy event id"
            onClick={() => copyText(event.id, 'Event id copied')}
            className="mono text-sec hover:underline"
          >
            {event.id.slice(0, 8)}
          </button>
          <span className="text-t2">
            · <TimeAgo at={event.at} />
          </span>
          {nav?.position != null && nav.of != null && (
            <span className="num text-t3 max-2xl:hidden">
              · {exact(nav.position)} of {exact(nav.of)}
            </span>
          )}
          {search.event === 'best' && (
            <span className="max-lg:hidden">
              <Chip
                tone="acc"
                icon={<Sparkles size={11} />}
                tip="Chosen because it carries the most: source, breadcrumbs, user"
              >
                Most informative
              </Chip>
            </span>
          )}
          {event.signature === 'verified' && (
            <span className="max-lg:hidden">
              <Chip tone="grn" tip="The sender proved that it holds the signing secret">
                Verified
              </Chip>
            </span>
          )}
        </span>
      )}
      <SectionLinks sections={sections} />
      <span className="flex gap-4 max-md:ml-auto">
        <Link
          to="/$org/issues/$id/json"
          params={{ org, id }}
          search={{ event: event?.id }}
          className="inline-flex h-24 items-center gap-6 px-6 text-t2 hover:text-t1"
        >
          <Braces size={13} aria-hidden="true" /> <span className="max-md:sr-only">JSON</span>
        </Link>
        <Link
          to="/$org/issues/$id/events"
          params={{ org, id }}
          className="inline-flex h-24 items-center gap-6 px-6 whitespace-nowrap text-t2 hover:text-t1 max-md:hidden"
        >
          <Rows3 size={13} aria-hidden="true" /> All events
        </Link>
      </span>
    </div>
  );
}
