import type { ProjectKey, Receipt } from '~/api/project';
import type { Resolved } from '~/api/resolve';

export type StepState = 'done' | 'waiting' | 'failed';

export interface Step {
  readonly id: 'key' | 'reach' | 'seen' | 'stored';
  readonly state: StepState;
  readonly text: string;
}

export interface Progress {
  readonly steps: readonly Step[];
  /** Why the latest request came to nothing, and what to do. */
  readonly problem?: {
    readonly title: string;
    readonly fix: string;
    readonly settings?: 'keys' | 'limits' | 'filters';
  };
  readonly issue?: { readonly shortId: string; readonly title: string };
}

type WayOut = NonNullable<Progress['problem']>;

/** By the code of the refusal; what has none here is explained by its status. */
const waysOut: Readonly<Record<string, WayOut>> = {
  key_missing: keys('without a key', 'Copy the DSN from this page.'),
  key_unknown: keys('with a wrong key', 'Copy the DSN from this page once more.'),
  key_malformed: keys('with a wrong key', 'Copy the DSN from this page once more.'),
  key_of_other_project: keys(
    'with the key of another project',
    'Copy the whole DSN: key and number belong together.',
  ),
  key_disabled: keys('with a disabled key', 'Enable the key, or use another.'),
  key_rotated: keys('with a key that was replaced', 'Copy the DSN of the new key.'),
  origin_not_allowed: keys(
    'from an origin that is not allowed',
    'Add the origin to those of the key.',
  ),
  '400': way('that could not be read', 'Look at the path and at what sends it.'),
  '401': keys('unsigned or wrongly signed', 'Look at the key: it may demand a signature.'),
  '403': keys('that was refused', 'The key, its origins or an address filter do not allow it.'),
  '404': way('for a project that does not exist', 'The number at the end of the DSN is wrong.'),
  '413': way('that was too large', 'Send smaller payloads, or fewer attachments.'),
  '429': {
    ...way('that was rate limited', 'Raise the limit of the key or of the project.'),
    settings: 'limits',
  },
  '503': way(
    'while the server was not ready',
    'The system status says what is missing; SDKs send again.',
  ),
};

function way(what: string, fix: string): WayOut {
  return { title: `A request arrived ${what}`, fix };
}

function keys(what: string, fix: string): WayOut {
  return { ...way(what, fix), settings: 'keys' };
}

/** Follows the first request through the receipts of ingest to the issue that its event became. */
export function progressOf(
  key: Pick<ProjectKey, 'active'> | undefined,
  reached: boolean | undefined,
  receipts: readonly Receipt[],
  found: readonly Resolved[] = [],
  latest: { readonly shortId: string; readonly title: string } | null = null,
): Progress {
  const event = found.find((one) => one.kind === 'event');
  const request = receipts[0];
  const refusedLast = request !== undefined && request.status >= 400;
  const before =
    refusedLast || !latest ? undefined : { shortId: latest.shortId, title: latest.title };
  const issue = event?.issue ? { shortId: event.issue, title: event.label } : before;
  const steps: Step[] = [
    keyStep(key),
    {
      id: 'reach',
      state: reached === undefined ? 'waiting' : reached ? 'done' : 'failed',
      text:
        reached === false
          ? 'Endpoint not reachable from this browser'
          : 'Endpoint reachable from this browser',
    },
    {
      id: 'seen',
      state: request || issue ? 'done' : 'waiting',
      text: request ? seenText(request) : 'First request seen',
    },
    {
      id: 'stored',
      state: issue ? 'done' : refusedLast ? 'failed' : 'waiting',
      text: 'First event stored and grouped',
    },
  ];
  if (issue) {
    return { steps, issue };
  }
  return refusedLast ? { steps, problem: wayOut(request) } : { steps };
}

function keyStep(key: Pick<ProjectKey, 'active'> | undefined): Step {
  if (!key) {
    return { id: 'key', state: 'waiting', text: 'Looking at the DSN key' };
  }
  return key.active
    ? { id: 'key', state: 'done', text: 'DSN key is active' }
    : { id: 'key', state: 'failed', text: 'DSN key is disabled' };
}

function seenText({ clientAddress, sdk }: Receipt): string {
  return `Request seen from ${clientAddress ?? 'an unknown address'}${sdk ? `, ${sdk}` : ''}`;
}

function wayOut(receipt: Receipt): WayOut {
  const known =
    waysOut[receipt.code] ?? waysOut[String(receipt.status)] ?? way('and was refused', '');
  return {
    ...known,
    title: `${known.title} (${receipt.status}).`,
    fix: `${receipt.detail} ${known.fix}`.trim(),
  };
}
