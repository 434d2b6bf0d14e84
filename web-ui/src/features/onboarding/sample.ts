import type { Dsn } from './snippets';

/** The address of this page answers for the DSN only when both name the same server. */
export function sameServer(dsn: Dsn): boolean {
  return dsn.origin === location.origin;
}

/** A refusal proves that somebody is there; only silence does not. */
export async function reachable(dsn: Dsn, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(`/api/${dsn.project}/envelope/`, {
    method: 'OPTIONS',
    signal,
  }).catch(() => undefined);
  return response !== undefined && response.status < 500;
}

function hex(length: number): string {
  return [...crypto.getRandomValues(new Uint8Array(length / 2))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** A real envelope through the front door, as an SDK in this browser would send it. */
export async function sendSample(dsn: Dsn): Promise<string> {
  const id = hex(32);
  const now = new Date().toISOString();
  const event = {
    event_id: id,
    timestamp: now,
    platform: 'javascript',
    level: 'error',
    environment: 'sample',
    tags: { sample: 'yes' },
    exception: {
      values: [
        {
          type: 'SampleError',
          value: 'This is what an error looks like here',
          mechanism: { type: 'generic', handled: true },
          stacktrace: {
            frames: [
              {
                filename: 'app.js',
                function: 'start',
                lineno: 3,
                in_app: true,
                context_line: 'checkout(cart);',
              },
              {
                filename: 'checkout.js',
                function: 'checkout',
                lineno: 14,
                in_app: true,
                pre_context: ['function checkout(cart) {', '  if (!cart) {'],
                context_line: "    throw new SampleError('This is what an error looks like here');",
                post_context: ['  }', '}'],
              },
            ],
          },
        },
      ],
    },
    breadcrumbs: {
      values: [{ timestamp: now, category: 'ui.click', message: 'button: Send a sample event' }],
    },
  };
  const payload = JSON.stringify(event);
  const header = JSON.stringify({ event_id: id, sent_at: now });
  const item = JSON.stringify({
    type: 'event',
    length: new TextEncoder().encode(payload).length,
    content_type: 'application/json',
  });
  const response = await fetch(
    `/api/${dsn.project}/envelope/?sentry_version=7&sentry_key=${dsn.key}&sentry_client=faultline.sample%2F1.0`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
      body: `${header}\n${item}\n${payload}\n`,
    },
  );
  if (!response.ok) {
    throw new Error(`The server refused the sample with ${response.status}`);
  }
  return id;
}
