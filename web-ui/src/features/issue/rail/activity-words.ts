import type { Activity } from '~/api/types/facets';
import { plural } from '~/lib/number';
import { oneLine } from '~/lib/text';

/** Names of those who can be assigned. */
export interface People {
  readonly members: readonly { readonly id: number; readonly name: string }[];
  readonly teams: readonly { readonly id: number; readonly name: string }[];
}

const verbs: Readonly<Record<string, string>> = {
  first_seen: 'first seen',
  unresolved: 'reopened',
  discarded: 'discarded: new events are not stored',
  ongoing: 'no longer new',
  undone: 'undid the last change',
};

/** What happened, in words: `mira assigned it to jonas`; without a name it was a program or this server itself. */
export function wordsOf(item: Activity, people: People): string {
  const what = happened(item, people);
  return item.actor
    ? `${oneLine(item.actor.name, 60)} ${what}`
    : what.charAt(0).toUpperCase() + what.slice(1);
}

function happened({ kind, data }: Activity, people: People): string {
  switch (kind) {
    case 'comment':
      return 'commented:';
    case 'resolved':
      return data.in === 'in_next_release'
        ? 'resolved in the next release'
        : `resolved${text(data.release, ' in ')}`;
    case 'archived':
      return `archived ${until(data)}`;
    case 'assigned':
      return `assigned to ${owner(data, people)}`;
    case 'priority':
      return `set the priority${text(data.priority, ' to ')}`;
    case 'regressed':
      return `regressed${text(data.release, ' in ')}`;
    case 'returned':
      return `back from the archive${text(data.reason, ': ')}`;
    case 'escalating':
      return typeof data.events === 'number' && typeof data.threshold === 'number'
        ? `escalating: ${plural(data.events, 'event')} in an hour, ${plural(data.threshold, 'event')} expected at most`
        : 'escalating';
    case 'merged':
      return Array.isArray(data.issues)
        ? `merged ${plural(data.issues.length, 'issue')}`
        : 'merged';
    default:
      return verbs[kind] ?? kind.replaceAll('_', ' ');
  }
}

function until(data: Activity['data']): string {
  if (data.escalating === true) {
    return 'until it escalates';
  }
  if (typeof data.events === 'number') {
    return `until ${plural(data.events, 'more event', 'more events')}`;
  }
  if (typeof data.users === 'number') {
    return `until ${plural(data.users, 'more user', 'more users')}`;
  }
  return typeof data.until === 'string'
    ? `until ${data.until.slice(0, 16).replace('T', ' ')} UTC`
    : 'for good';
}

function owner({ user, team }: Activity['data'], { members, teams }: People): string {
  if (team !== undefined) {
    return `#${teams.find((one) => one.id === team)?.name ?? team}`;
  }
  return user === undefined
    ? 'nobody'
    : (members.find((one) => one.id === user)?.name ?? 'a former member');
}

function text(value: unknown, before: string): string {
  return typeof value === 'string' ? `${before}${oneLine(value, 200)}` : '';
}
