// A hundred thousand issues by the front door: one event each, sent as SDKs send them, grouped by the product itself.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const connections = 24;
const levels = ['error', 'error', 'error', 'warning', 'fatal'];
const kinds = ['TypeError', 'PaymentDeclinedError', 'TimeoutError', 'DeadlockError', 'ValueError'];
/** One issue with a history, for stepping from event to event. */
export const steps = 60;

function body(n, text) {
  const id = randomUUID().replaceAll('-', '');
  const kind = kinds[n % kinds.length];
  const event = {
    event_id: id,
    platform: 'javascript',
    level: levels[n % levels.length],
    release: `shop@${n % 7}.${n % 3}.0`,
    environment: n % 9 ? 'production' : 'staging',
    fingerprint: [`bench-${text}`],
    user: { id: String(n % 5000) },
    tags: { region: n % 5 ? 'eu-west-1' : 'us-east-1' },
    exception: {
      values: [
        {
          type: kind,
          value: `${kind} number ${text} of the benchmark`,
          stacktrace: {
            frames: ['route', 'handle', `step${n % 400}`].map((name, line) => ({
              function: name,
              module: `shop/part${n % 90}`,
              filename: `part${n % 90}.js`,
              lineno: 10 + line,
              context_line: `  return ${name}(cart);`,
              in_app: true,
            })),
          },
        },
      ],
    },
  };
  return `{"event_id":"${id}"}\n{"type":"event"}\n${JSON.stringify(event)}\n`;
}

/** Sends until everything is acknowledged; what a limit refuses is sent again. */
export async function fill(dsn, from, to) {
  const { host, hostname, port, username, pathname } = new URL(dsn);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let next = from;
  const post = (text) =>
    new Promise((resolve, reject) => {
      const sent = request(
        { agent, hostname, port, method: 'POST', path: `/api${pathname}/envelope/?sentry_key=${username}`, headers: { Host: host } },
        (answer) => answer.resume().on('end', () => resolve(answer.statusCode)),
      );
      sent.on('error', reject).end(text);
    });
  const work = async () => {
    for (let n = next++; n < to; n = next++) {
      const text = body(n, n < steps ? 'first' : n);
      for (let status = await post(text); status !== 200; status = await post(text)) {
        if (status !== 429 && status !== 503) {
          throw new Error(`event ${n} was answered with ${status}`);
        }
        await new Promise((done) => setTimeout(done, 500));
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
}
