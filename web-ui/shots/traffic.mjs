// A shop's morning, sent by the official SDK for Node: two releases, a deploy between them, and people who have begun to
// look. Run by itself it is one release of the app.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as Sentry from '@sentry/node';
import { faults } from './faults.mjs';

export const release = 'shop@2026.11.18';
const before = 'shop@2026.11.17';
/** The SDK keeps at most 64 events that wait for an answer. */
const together = 40;

/** Both releases and what people did meanwhile; returns the short id of the issue that is looked at. */
export async function sendTraffic({ url, dsn, token, admin }, events) {
  const app = (version, count) =>
    promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url)], {
      env: { ...process.env, SENTRY_DSN: dsn, SENTRY_RELEASE: version, EVENTS: String(count) },
    });
  const call = caller(url, { Authorization: `Bearer ${token}` });
  await app(before, Math.round(events / 3));
  const seen = await stored(call, 6);
  await call('PUT', '/issues', { ids: [seen[0].id], command: { type: 'resolve', in: 'now' } });
  await call('POST', '/deploys', { version: release, environment: 'production' });
  await app(release, events);
  const issues = await stored(call, faults.length);
  const of = (type) => issues.find((issue) => issue.type === type) ?? issues[0];
  const { id: me } = (await call('GET', '/members'))[0] ?? {};
  const looked = of('TypeError');
  await call('PUT', '/issues', {
    ids: [looked.id],
    command: { type: 'priority', priority: 'high' },
  });
  await call('PUT', '/issues', {
    ids: [looked.id, of('PaymentDeclinedError').id],
    command: { type: 'assign', to: { kind: 'user', id: me } },
  });
  await call('PUT', '/issues', {
    ids: [of('ChunkLoadError').id],
    command: { type: 'archive', escalating: true },
  });
  await call('POST', `/issues/${looked.id}/comments`, {
    text: 'Rollback is staged, waiting for the cache fix to land first.',
  });
  // A view belongs to a person; a token has none.
  await caller(url, await session(url, admin))('POST', '/views', {
    shared: true,
    position: 0,
    content: {
      name: 'Payments on call',
      query: 'is:unresolved error.type:Payment*',
      sort: 'trending',
      color: 'org',
      projects: [],
      environments: [],
    },
  });
  return looked.shortId;
}

/** What a signed-in browser sends with each request. */
async function session(url, { email, password }) {
  const answer = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  const guard = cookies.find((cookie) => cookie.startsWith('XSRF-TOKEN='))?.split('=')[1];
  return { Cookie: cookies.join('; '), 'X-XSRF-TOKEN': guard };
}

function caller(url, who) {
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/v1/orgs/shop${path}`, {
      method,
      headers: { ...who, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    }
    return answer.status === 204 ? undefined : answer.json();
  };
}

async function stored(call, count) {
  for (let tries = 0; tries < 100; tries++) {
    const { items } = await call('GET', '/issues?t=1h&sort=events&limit=50');
    if (items.length >= count) {
      return items;
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`fewer than ${count} issues after twenty seconds`);
}

async function run(dsn, version, events) {
  Sentry.init({
    dsn,
    release: version,
    environment: 'production',
    serverName: 'checkout-7f9c',
    tracesSampleRate: 0,
  });
  for (let i = 0; i < events; i++) {
    Sentry.withScope((scope) => describe(scope, i));
    if (i % together === together - 1) {
      await Sentry.flush(20_000);
    }
  }
  await Sentry.close(20_000);
}

/** The first faults are the common ones, as in life. */
function describe(scope, i) {
  const at = Math.floor(faults.length * ((i * 0.618) % 1) ** 2);
  const fault = faults[at] ?? faults[0];
  scope.setUser({ id: String(i % 40), email: `user${i % 40}@shop.test` });
  scope.setTags({
    region: i % 5 ? 'eu-west-1' : 'us-east-1',
    promo: at === 0 || i % 3 === 0 ? 'BLACKFRIDAY26' : 'none',
  });
  scope.setTransactionName('POST /v2/checkout/:cart');
  scope.setLevel(fault.level ?? 'error');
  scope.setContext('cart', { items: i % 7, currency: 'EUR' });
  scope.addBreadcrumb({ category: 'navigation', message: '/cart → /checkout' });
  scope.addBreadcrumb({ category: 'ui.click', message: 'button: Apply code' });
  scope.addBreadcrumb({ category: 'query', message: 'select * from carts where id = $1' });
  scope.addBreadcrumb({
    category: 'http',
    type: 'http',
    level: 'warning',
    data: { method: 'POST', url: '/v2/checkout', status_code: 500 },
  });
  try {
    fault.run(i);
  } catch (error) {
    Sentry.captureException(
      error,
      fault.unhandled ? { mechanism: { type: 'onunhandledrejection', handled: false } } : undefined,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(process.env.SENTRY_DSN, process.env.SENTRY_RELEASE, Number(process.env.EVENTS));
}
