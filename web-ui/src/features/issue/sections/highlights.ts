import type { EventBody, Unusual } from '~/api/types/event';

export interface Highlight {
  /** What it is called on the page. */
  readonly label: string;
  readonly value: string;
  /** The tag that can be searched for; what is no tag is text. */
  readonly tag?: string;
  readonly unusual?: Unusual;
}

/** Two rows of four. */
const most = 8;
/** More than these would leave no room for what is asked of every event: who, where, which release. */
const mostUnusual = 3;

/** The few facts of an event that answer most questions, what is unusual about it first. */
export function highlightsOf(event: EventBody, standsOut: readonly Unusual[]): Highlight[] {
  const tags = new Map(event.tags.map((tag) => [tag.key, tag.value]));
  const usual: readonly (Highlight | undefined)[] = [
    fact('release', event.release, 'release'),
    fact('user', userOf(event.user)),
    fact('host', event.server, 'server_name'),
    fact('url', pathOf(event.request?.url) ?? event.transaction),
    fact('environment', event.environment, 'environment'),
    fact('handled', tags.get('handled'), 'handled'),
    fact('browser', tags.get('browser') ?? tags.get('browser.name'), 'browser'),
    fact('device', tags.get('device'), 'device'),
    fact('os', tags.get('os') ?? tags.get('os.name'), 'os.name'),
    fact('runtime', tags.get('runtime') ?? tags.get('runtime.name'), 'runtime.name'),
    fact('trace', event.traceId?.slice(0, 16)),
  ];
  const unusual = standsOut
    // Said of the issue; a fact of this event only where it has the value too.
    .filter((one) => tags.get(one.key) === one.value)
    .slice(0, mostUnusual)
    .map((one) => ({ label: one.key, value: one.value, tag: one.key, unusual: one }));
  const taken = new Set(unusual.map((one) => one.tag));
  const rest = usual.filter(
    (one): one is Highlight => one !== undefined && !taken.has(one.tag ?? ''),
  );
  return [...unusual, ...rest].slice(0, most);
}

function fact(label: string, value: unknown, tag?: string): Highlight | undefined {
  return typeof value === 'string' && value !== ''
    ? { label, value, ...(tag ? { tag } : {}) }
    : undefined;
}

function userOf(user: EventBody['user']): unknown {
  return user?.email ?? user?.username ?? user?.id ?? user?.ip;
}

function pathOf(url: string | null | undefined): string | undefined {
  if (!url) {
    return undefined;
  }
  try {
    return new URL(url).pathname;
  } catch {
    // A path, or whatever the app calls its address.
    return url;
  }
}
