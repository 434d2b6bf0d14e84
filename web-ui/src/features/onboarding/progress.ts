import type { ProjectKey, Receipt } from '~/api/types/project';

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
  filtered: {
    title: 'The event arrived and a filter took it.',
    fix: 'Look at the inbound filters of the project.',
    settings: 'filters',
  },
  rate_limited: {
    title: 'The event was rate limited.',
    fix: 'Raise the limit of the key or of the project.',
    settings: 'limits',
  },
  invalid: {
    title: 'The event arrived, but could not be understood.',
    fix: 'Its reason stands below.',
  },
  sampled: {
    title: 'The transaction was sampled out.',
    fix: 'Errors are never sampled; send an error.',
  },
  duplicate: {
    title: 'This event id had arrived before.',
    fix: 'Each event needs an id of its own.',
  },
};

/** Follows the first request through the receipts of ingest and storage. */
export function progressOf(
  key: ProjectKey | undefined,
  reached: boolean | undefined,
  receipts: readonly Receipt[],
): Progress {
  const stored = receipts.find((receipt) => receipt.outcome === 'stored');
  const latest = receipts[0];
  const seen = stored ?? latest;
  const good = seen !== undefined && seen.status < 400;
  const steps: Step[] = [
    {
      id: 'key',
      state: key === undefined ? 'waiting' : key.active ? 'done' : 'failed',
      text:
        key === undefined
          ? 'Looking at the DSN key'
          : key.active
            ? 'DSN key is active'
            : 'DSN key is disabled',
    },
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
      state: seen ? 'done' : 'waiting',
      text: seen
        ? `Request seen from ${seen.client.ip ?? 'an unknown address'}${seen.client.sdk ? `, ${seen.client.sdk}` : ''}`
        : 'First request seen',
    },
    {
      id: 'stored',
      state: stored ? 'done' : seen && !good ? 'failed' : 'waiting',
      text: stored ? 'First event stored and grouped' : 'First event stored and grouped',
    },
  ];
  if (stored?.issue) {
    return { steps, issue: stored.issue };
  }
  const failed = latest && !stored ? wayOut(latest) : undefined;
  return failed ? { steps, problem: failed } : { steps };
}

function wayOut(receipt: Receipt): Progress['problem'] {
  const known =
    receipt.status >= 400 ? waysOut[String(receipt.status)] : waysOut[receipt.outcome ?? ''];
  const reason = receipt.detail ?? receipt.outcomeReason;
  if (!known) {
    return receipt.status >= 400
      ? { title: `Request arrived and was refused (${receipt.status}).`, fix: reason ?? '' }
      : undefined;
  }
  return { ...known, fix: reason ? `${reason}. ${known.fix}` : known.fix };
}
