import { conditions } from '~/lib/query/edit';
import type { Command, Issue } from '../types/issue';

/** The issue as it will be when the server agrees. */
export function afterCommand(issue: Issue, command: Command): Issue {
  switch (command.type) {
    case 'resolve':
      return { ...issue, status: 'resolved', substatus: null };
    case 'archive':
      return { ...issue, status: 'archived', substatus: null };
    case 'unresolve':
      return { ...issue, status: 'unresolved', substatus: 'ongoing' };
    case 'priority':
      return { ...issue, priority: command.level };
    case 'bookmark':
      return { ...issue, bookmarked: command.on };
    case 'subscribe':
      return { ...issue, subscribed: command.on };
    // Who an id is, what a merge makes, comes with the answer.
    case 'assign':
      return command.to ? issue : { ...issue, assignee: null };
    case 'merge':
    case 'discard':
      return issue;
  }
}

const substatuses = new Set(['new', 'ongoing', 'regressed', 'escalating']);

/** Whether a row may stay, as far as `is:` conditions tell; the next read decides the rest. */
export function stillMatches(issue: Issue, q: string): boolean {
  return conditions(q).every((condition) => {
    const [, not, state] = /^(!?)is:(\w+)$/.exec(condition) ?? [];
    const holding = state && holds(issue, state);
    return holding === undefined || holding === '' || holding !== (not === '!');
  });
}

function holds(issue: Issue, state: string): boolean | undefined {
  if (state === 'unresolved' || state === 'resolved' || state === 'archived') {
    return issue.status === state;
  }
  if (substatuses.has(state) || state === 'for_review') {
    return issue.status === 'unresolved';
  }
  if (state === 'assigned' || state === 'unassigned') {
    return (issue.assignee !== null) === (state === 'assigned');
  }
  return undefined;
}
