// Starts the product on an empty folder, with an administrator and a DSN that are known beforehand.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A first start builds the product: minutes on a small machine. */
const startLimit = 20 * 60_000;
const stopLimit = 30_000;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Who and where: a product of its own on an empty folder, gone when it stops. */
function fresh() {
  return {
    org: 'shop',
    admin: { email: 'mira@shop.test', password: randomBytes(12).toString('hex') },
    key: randomBytes(16).toString('hex'),
    token: randomBytes(32).toString('hex'),
  };
}

/** `identity.data` names a folder that stays. */
export async function startProduct(launcher, identity = fresh()) {
  const port = await freePort();
  const data = identity.data ?? mkdtempSync(join(tmpdir(), 'faultline-shots-'));
  const { org, admin, key, token } = identity;
  const url = `http://localhost:${port}`;
  const child = spawn(launcher, ['run', '--port', String(port), '--data', data], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      FAULTLINE_ADMIN_EMAIL: admin.email,
      FAULTLINE_ADMIN_PASSWORD: admin.password,
      FAULTLINE_BOOTSTRAP_ORG: org,
      FAULTLINE_BOOTSTRAP_PROJECT: 'checkout-api',
      FAULTLINE_BOOTSTRAP_DSN_KEY: key,
      ...(token ? { FAULTLINE_BOOTSTRAP_TOKEN: token } : {}),
    },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const deadline = Date.now() + startLimit;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error('the product did not start');
    }
    await pause(1000);
  }
  return {
    url,
    admin,
    token,
    dsn: `http://${key}@localhost:${port}/1`,
    async stop() {
      child.kill('SIGTERM');
      await Promise.race([gone, pause(stopLimit)]);
      if (!identity.data) {
        rmSync(data, { recursive: true, force: true });
      }
    },
  };
}

async function answers(url) {
  try {
    return (await fetch(`${url}/api/v1/setup`)).ok;
  } catch {
    return false;
  }
}
