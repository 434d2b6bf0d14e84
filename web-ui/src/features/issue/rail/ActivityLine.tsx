import {
  Archive,
  CheckCheck,
  Clock,
  Merge,
  MessageSquare,
  Rocket,
  RotateCcw,
  Signal,
  User,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Activity } from '~/api/types/facets';
import { oneLine, plain } from '~/lib/text';
import { TimeAgo } from '~/ui/TimeAgo';

const kinds: Readonly<
  Record<string, readonly [ComponentType<{ size?: number; className?: string }>, string, string]>
> = {
  first_seen: [Clock, 'text-t3', 'First seen'],
  comment: [MessageSquare, 'text-acc', 'commented'],
  resolved: [CheckCheck, 'text-grn', 'resolved'],
  unresolved: [RotateCcw, 'text-t3', 'reopened'],
  archived: [Archive, 'text-t3', 'archived'],
  assigned: [User, 'text-t3', 'assigned'],
  unassigned: [User, 'text-t3', 'unassigned'],
  priority: [Signal, 'text-t3', 'changed the priority'],
  regressed: [RotateCcw, 'text-vio', 'Regressed'],
  escalating: [Rocket, 'text-org', 'Escalating'],
  merged: [Merge, 'text-t3', 'merged'],
  unmerged: [Merge, 'text-t3', 'unmerged'],
};

/** One thing that happened, in words; comments in full. */
export function ActivityLine({ item }: { item: Activity }) {
  const [Icon, tone, verb] = kinds[item.kind] ?? [Clock, 'text-t3', item.kind.replaceAll('_', ' ')];
  return (
    <li className="flex items-start gap-10 text-sec">
      <Icon size={13} className={`mt-2 shrink-0 ${tone}`} />
      <span className="payload min-w-0 flex-1 whitespace-pre-wrap">
        {item.actor
          ? `${oneLine(item.actor.name, 60)}${item.kind === 'comment' ? ': ' : ` ${verb}`}`
          : verb}
        {item.text ? plain(item.text, 4000) : detail(item)}
      </span>
      <TimeAgo at={item.at} short className="text-t3" />
    </li>
  );
}

function detail({ data }: Activity): string {
  const parts = [
    data.release && `in ${data.release}`,
    data.to && `to ${data.to}`,
    data.level && `to ${data.level}`,
    data.until && `until ${data.until}`,
    data.reason,
  ];
  const text = parts.filter((part) => typeof part === 'string').join(', ');
  return text ? ` ${oneLine(text, 200)}` : '';
}
