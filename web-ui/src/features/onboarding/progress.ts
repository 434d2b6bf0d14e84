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

const waysOut: Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly fix: string;
      readonly settings?: 'keys' | 'limits' | 'filters';
    }
  >
> = {
  '400': {
    title: 'Request arrived, but it could not be read (400).',
    fix: 'The body is no envelope. Look at the path and at what sends it.',
  },
  '401': {
    title: 'Request arrived with a wrong key (401).',
    fix: 'Copy the DSN from this page once more.',
    settings: 'keys',
  },
  '403': {
    title: 'Request arrived, but it was refused (403).',
    fix: 'Its origin, address or signature is not allowed by the key.',
    settings: 'keys',
  },
  '404': {
    title: 'Request arrived for a project that does not exist (404).',
    fix: 'The number at the end of the DSN is wrong.',
  },
  '413': {
    title: 'Request arrived, but it was too large (413).',
    fix: 'Send smaller payloads, or fewer attachments.',
  },
  '429': {
    title: 'Request arrived, but it was rate limited (429).',
    fix: 'Raise the limit of the key or of the project.',
    settings: 'limits',
  },
  '503': {
    title: 'Request arrived, but the server was not ready (503).',
    fix: 'The system status says what is missing; SDKs send again.',
  },
};

/** Follows the first request through the receipts of ingest to the issue that its event became. */
export function progressOf(
  key: Pick<ProjectKey, 'active'> | undefined,
  reached: boolean | undefined,
  receipts: readonly Receipt[],
  found: readonly Resolved[] = [],
): Progress {
  const event = found.find((one) => one.kind === 'event');
  const issue = event?.issue ? { shortId: event.issue, title: event.label } : undefined;
  const latest = receipts[0];
  const refusedLast = latest !== undefined && latest.status >= 400;
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
      state: latest ? 'done' : 'waiting',
      text: latest ? seenText(latest) : 'First request seen',
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
  const problem = refusedLast ? wayOut(latest) : undefined;
  return problem ? { steps, problem } : { steps };
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

function wayOut(receipt: Receipt): Progress['problem'] {
  const known = waysOut[String(receipt.status)];
  return known
    ? { ...known, fix: `${receipt.detail} ${known.fix}` }
    : { title: `Request arrived and was refused (${receipt.status}).`, fix: receipt.detail };
}
