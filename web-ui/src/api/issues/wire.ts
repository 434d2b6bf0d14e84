import type { Schema } from '../typed';
import type { EventBody, Preview } from '../types/event';
import type { Command, Issue, IssueDetail } from '../types/issue';

/** From the server's records to what the screens are made for; what the server does not say is left empty. */

/** Absent and null are one thing on this side. */
export function issueOf(wire: Schema<'IssueItem'>): Issue {
  return {
    ...wire,
    substatus: wire.substatus ?? null,
    assignee: wire.assignee ?? null,
    firstRelease: wire.firstRelease ?? null,
    lastRelease: wire.lastRelease ?? null,
  };
}

export function detailOf(wire: Schema<'IssueDetail'>): IssueDetail {
  const { issue, blast } = wire;
  return {
    ...issueOf(issue),
    lifetime: { events: issue.lifetimeEvents, users: issue.lifetimeUsers },
    blast,
    previous: { events: wire.previousEvents },
    suspectDeploy: wire.suspectDeploy ?? null,
    resolution: wire.resolution ?? null,
  };
}

export function previewOf(wire: Schema<'Preview'>): Preview {
  const event = wire.event as Preview['event'];
  return {
    ...(wire as Preview),
    issue: issueOf(wire.issue),
    // A preview comes newest call first; every stack on this side is oldest first, as SDKs send it.
    event: event ? { ...event, inAppFrames: event.inAppFrames.toReversed() } : null,
  };
}

export function eventOf(wire: Schema<'EventView'>): EventBody {
  return {
    ...(wire as unknown as EventBody),
    exceptions: wire.exceptions.map((one) => ({
      type: one.type,
      value: one.value ?? null,
      module: one.module ?? null,
      handled: one.handled ?? null,
      mechanism: typeof one.mechanism?.type === 'string' ? one.mechanism.type : null,
      stacktrace: one.stacktrace ? { frames: one.stacktrace.frames } : null,
      parent: one.parent ?? null,
    })),
    request: wire.request
      ? {
          method: wire.request.method ?? null,
          url: wire.request.url ?? null,
          query: wire.request.query,
          headers: wire.request.headers,
          cookies: wire.request.cookies,
          data: wire.request.data,
          env: wire.request.env,
        }
      : null,
    user: wire.user
      ? Object.fromEntries(Object.entries(wire.user).filter(([, value]) => value != null))
      : null,
  };
}

/** One flat record for all commands; a time becomes a moment here, where the clock of the reader is. */
export function requestOf(command: Command, now = Date.now()): Schema<'CommandRequest'> {
  if (command.type === 'priority') {
    return { type: command.type, priority: command.level };
  }
  if (command.type !== 'archive') {
    return command;
  }
  const { until } = command;
  if (until === 'forever') {
    return { type: command.type };
  }
  if (until === 'escalating') {
    return { type: command.type, escalating: true };
  }
  return 'minutes' in until
    ? { type: command.type, until: new Date(now + until.minutes * 60_000).toISOString() }
    : { type: command.type, ...until };
}
