import type { Command, Issue } from '~/api/types/issue';
import type { Choice } from '~/ui/Picker';

export type Ask = 'resolve' | 'archive' | 'assign' | 'priority' | 'merge';

interface CommandChoice extends Choice {
  readonly command: Command;
}

export function resolveChoices(issues: readonly Issue[]): CommandChoice[] {
  const release = issues.length === 1 ? issues[0]?.lastRelease : undefined;
  return [
    choice('now', 'Resolve now', 'regresses with any later event', { type: 'resolve', in: 'now' }),
    choice('next', 'In the next release', 'regresses after it', { type: 'resolve', in: 'next' }),
    ...(release
      ? [
          choice('this', `In ${release}`, 'the release seen last', {
            type: 'resolve',
            in: 'release',
            release,
          }),
        ]
      : []),
  ];
}

const day = 24 * 60;

export const archiveChoices: readonly CommandChoice[] = [
  choice('escalating', 'Until it escalates', 'far above its own forecast', {
    type: 'archive',
    until: 'escalating',
  }),
  choice('hour', 'For one hour', '', { type: 'archive', until: { minutes: 60 } }),
  choice('day', 'For one day', '', { type: 'archive', until: { minutes: day } }),
  choice('week', 'For one week', '', { type: 'archive', until: { minutes: 7 * day } }),
  choice('events', 'Until 100 more events', '', { type: 'archive', until: { events: 100 } }),
  choice('users', 'Until 10 more users', '', { type: 'archive', until: { users: 10 } }),
  choice('forever', 'For ever', 'it never comes back by itself', {
    type: 'archive',
    until: 'forever',
  }),
];

export const priorityChoices: readonly CommandChoice[] = [
  choice('high', 'High', '1', { type: 'priority', level: 'high' }),
  choice('medium', 'Medium', '2', { type: 'priority', level: 'medium' }),
  choice('low', 'Low', '3', { type: 'priority', level: 'low' }),
];

export function mergeChoices(issues: readonly Issue[]): CommandChoice[] {
  return issues.map((issue) =>
    choice(String(issue.id), `Into ${issue.shortId}`, issue.type ?? issue.title, {
      type: 'merge',
      into: issue.id,
    }),
  );
}

/** A typed version: what the fixed choices cannot know. */
export function typedResolution(text: string): Command | undefined {
  return text ? { type: 'resolve', in: 'release', release: text } : undefined;
}

function choice(value: string, label: string, detail: string, command: Command): CommandChoice {
  return { value, label, detail, command };
}
