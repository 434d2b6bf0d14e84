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
import { plain } from '~/lib/text';
import { TimeAgo } from '~/ui/TimeAgo';
import { type People, wordsOf } from './activity-words';

type Look = readonly [icon: ComponentType<{ size?: number; className?: string }>, tone: string];

const plainLook: Look = [Clock, 'text-t3'];
const looks: Readonly<Record<string, Look>> = {
  comment: [MessageSquare, 'text-acc'],
  resolved: [CheckCheck, 'text-grn'],
  unresolved: [RotateCcw, 'text-t3'],
  archived: [Archive, 'text-t3'],
  assigned: [User, 'text-t3'],
  priority: [Signal, 'text-t3'],
  regressed: [RotateCcw, 'text-vio'],
  returned: [RotateCcw, 'text-vio'],
  escalating: [Rocket, 'text-org'],
  merged: [Merge, 'text-t3'],
  unmerged: [Merge, 'text-t3'],
};

/** One thing that happened, in words; comments in full. */
export function ActivityLine({ item, people }: { item: Activity; people: People }) {
  const [Icon, tone] = looks[item.kind] ?? plainLook;
  return (
    <li className="flex items-start gap-10 text-sec">
      <Icon size={13} className={`mt-2 shrink-0 ${tone}`} />
      <span className="payload min-w-0 flex-1 whitespace-pre-wrap">
        {wordsOf(item, people)}
        {item.text && ` ${plain(item.text, 4000)}`}
      </span>
      <TimeAgo at={item.at} short className="text-t3" />
    </li>
  );
}
