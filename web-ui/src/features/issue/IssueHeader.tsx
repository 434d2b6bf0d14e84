import { Link, useNavigate } from '@tanstack/react-router';
import {
  Archive,
  Bell,
  BellRing,
  CheckCheck,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  Link2,
  MoreHorizontal,
  PanelRight,
  RotateCcw,
} from 'lucide-react';
import type { IssueDetail } from '~/api/types/issue';
import { cx } from '~/lib/cx';
import { exact } from '~/lib/number';
import type { Ask } from '~/triage/choices';
import type { Act } from '~/triage/useTriage';
import { Button } from '~/ui/Button';
import { CopyButton } from '~/ui/Copy';
import { Menu } from '~/ui/Menu';
import { PlatformMark } from '~/ui/marks';
import type { Neighbours } from './useNeighbours';

interface HeaderProps {
  readonly org: string;
  readonly id: string;
  readonly issue: IssueDetail | undefined;
  /** It could not be read: there is nothing to act upon. */
  readonly absent: boolean;
  readonly neighbours: Neighbours;
  readonly act: Act;
  readonly ask: (ask: Ask) => void;
  readonly refused: string | undefined;
  readonly onRail: () => void;
  readonly railClass: string;
}

/** Where this is, which of the list it is, and what can be done with it. */
export function IssueHeader({
  org,
  id,
  issue,
  absent,
  neighbours,
  act,
  ask,
  refused,
  onRail,
  railClass,
}: HeaderProps) {
  const navigate = useNavigate();
  const selection = { issues: issue ? [issue] : [] };
  const go = (to: string | undefined) =>
    to && navigate({ to: '/$org/issues/$id', params: { org, id: to } });
  const { previous, next, position, total } = neighbours;
  return (
    <header className="flex h-48 shrink-0 items-center gap-8 border-b border-line px-16">
      <nav aria-label="Breadcrumb" className="flex min-w-0 items-center gap-6 text-t2">
        <Link to="/$org/issues" params={{ org }} className="shrink-0 hover:text-t1 max-md:sr-only">
          Issues
        </Link>
        <span aria-hidden="true" className="max-md:hidden">
          /
        </span>
        {!absent && <PlatformMark platform={issue?.platform} />}
        <span className="truncate max-lg:hidden">{issue?.project.slug}</span>
        <span aria-hidden="true" className={cx('max-lg:hidden', absent && 'hidden')}>
          /
        </span>
        <span className="mono truncate text-sec text-t1">{issue?.shortId ?? id}</span>
        <span className="max-md:hidden">
          <CopyButton
            text={() => `${location.origin}/${org}/issues/${issue?.shortId ?? id}`}
            label="Copy link"
            icon={<Link2 size={13} />}
          />
        </span>
      </nav>
      {position !== undefined && (
        <span className="num flex shrink-0 items-center text-t2 max-md:hidden">
          <Button
            tone="ghost"
            size="sm"
            aria-label="Previous issue"
            refused={previous ? undefined : 'This is the first of the list'}
            icon={<ChevronLeft size={14} />}
            onClick={() => go(previous)}
          />
          {exact(position)} of {exact(total ?? position)}
          <Button
            tone="ghost"
            size="sm"
            aria-label="Next issue"
            refused={next ? undefined : 'This is the last that is loaded'}
            icon={<ChevronRight size={14} />}
            onClick={() => go(next)}
          />
        </span>
      )}
      <div className={cx('ml-auto flex shrink-0 items-center gap-6', absent && 'hidden')}>
        <Button
          tone="ghost"
          className="max-lg:hidden"
          aria-pressed={issue?.subscribed ?? false}
          icon={issue?.subscribed ? <BellRing size={14} /> : <Bell size={14} />}
          onClick={() => act(selection, { type: 'subscribe', on: !issue?.subscribed })}
        >
          {issue?.subscribed ? 'Subscribed' : 'Subscribe'}
        </Button>
        <Button
          tone="ghost"
          className={railClass}
          aria-label="Details of the issue"
          icon={<PanelRight size={14} />}
          onClick={onRail}
        />
        <Menu
          label="More actions"
          items={[
            { label: 'Assign to…', keys: 'a', refused, onSelect: () => ask('assign') },
            { label: 'Set priority…', keys: 'p', refused, onSelect: () => ask('priority') },
            {
              label: issue?.bookmarked ? 'Remove bookmark' : 'Bookmark',
              onSelect: () => act(selection, { type: 'bookmark', on: !issue?.bookmarked }),
            },
            { label: 'Archive until…', keys: 'shift+e', refused, onSelect: () => ask('archive') },
            {
              label: 'Events as CSV',
              onSelect: () =>
                window.open(
                  `/api/v1/orgs/${encodeURIComponent(org)}/issues/${issue?.id}/events/export?format=csv`,
                  '_blank',
                  'noopener',
                ),
            },
            'line',
            {
              label: 'Discard and stop storing',
              danger: true,
              refused,
              onSelect: () => act(selection, { type: 'discard' }),
            },
          ]}
          trigger={(props) => (
            <Button
              tone="ghost"
              {...props}
              aria-label="More actions"
              icon={<MoreHorizontal size={15} />}
            />
          )}
        />
        {issue?.status === 'unresolved' || !issue ? (
          <>
            <Button
              className="max-md:hidden"
              keys="e"
              refused={refused}
              icon={<Archive size={14} />}
              onClick={() => act(selection, { type: 'archive', until: 'escalating' })}
            >
              Archive
            </Button>
            <span className="flex">
              <Button
                tone="accent"
                keys="r"
                refused={refused}
                className="rounded-r-[0]!"
                icon={<CheckCheck size={14} />}
                onClick={() => act(selection, { type: 'resolve', in: 'now' })}
              >
                Resolve
              </Button>
              <Button
                tone="accent"
                aria-label="Resolve in…"
                refused={refused}
                className={cx('rounded-l-[0]! border-l border-[#ffffff40]')}
                icon={<ChevronDown size={14} />}
                onClick={() => ask('resolve')}
              />
            </span>
          </>
        ) : (
          <Button
            keys="u"
            refused={refused}
            icon={<RotateCcw size={14} />}
            onClick={() => act(selection, { type: 'unresolve' })}
          >
            Reopen
          </Button>
        )}
      </div>
    </header>
  );
}
