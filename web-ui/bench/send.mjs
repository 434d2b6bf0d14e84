// Events by the front door while the page is open: the number of an event is the issue that it becomes.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const connections = 8;
const levels = ['error', 'error', 'error', 'warning', 'fatal'];
const kinds = ['TypeError', 'PaymentDeclinedError', 'TimeoutError', 'DeadlockError', 'ValueError'];
function body(n) {
  const id = randomUUID().replaceAll('-', '');
  const kind = kinds[n % kinds.length];
  const event = {
    event_id: id,
    platform: 'javascript',
    level: levels[n % levels.length],
    release: `shop@${n % 7}.${n % 3}.0`,
    environment: n % 9 ? 'production' : 'staging',
    fingerprint: [`soak-${n}`],
    user: { id: String(n % 5000) },
    tags: { region: n % 5 ? 'eu-west-1' : 'us-east-1' },
    exception: {
      values: [
        {
          type: kind,
          value: `${kind} number ${n} of the soak`,
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
export async function send(dsn, numbers) {
  const { host, hostname, port, username, pathname } = new URL(dsn);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post = (text) =>
    new Promise((resolve, reject) => {
      const path = `/api${pathname}/envelope/?sentry_key=${username}`;
      const sent = request(
        { agent, hostname, port, method: 'POST', path, headers: { Host: host } },
        (answer) => answer.resume().on('end', () => resolve(answer.statusCode)),
      );
      sent.on('error', reject).end(text);
    });
  await Promise.all(
    numbers.map(async (n) => {
      const text = body(n);
      for (let status = await post(text); status !== 200; status = await post(text)) {
        if (status !== 429 && status !== 503) {
          throw new Error(`event ${n} was answered with ${status}`);
        }
        await new Promise((done) => setTimeout(done, 500));
      }
    }),
  );
  agent.destroy();
}
