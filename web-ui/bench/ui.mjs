// How fast the page is before a hundred thousand issues: `./faultline bench ui`. The folder with the issues is kept
// (target/bench-ui), so that only the first run fills it, as `bench growth` does. `--fill` only fills, `--minutes N` is
// the soak of the heap.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { signIn, startBrowser } from '../shots/chromium.mjs';
import { startProduct } from '../shots/product.mjs';
import { median } from './clock.mjs';
import { soak } from './soak.mjs';
import { firstPaint, keys, nextEvent, openIssue, scroll, stream } from './timings.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    data: { type: 'string', default: `${root}target/bench-ui` },
    events: { type: 'string', default: '1000000' },
    minutes: { type: 'string' },
    fill: { type: 'boolean', default: false },
  },
});
/** A kept folder knows whom its first start was told of. */
const identity = {
  org: 'faultline',
  admin: { email: 'mira@shop.test', password: 'only of this benchmark' },
  key: '0'.repeat(31).concat('1'),
  data: `${values.data}/data`,
};

function fill() {
  execFileSync(
    `${root}faultline`,
    ['bench', 'growth', '--fill', '--data', values.data, '--sizes', values.events],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        FAULTLINE_ADMIN_EMAIL: identity.admin.email,
        FAULTLINE_ADMIN_PASSWORD: identity.admin.password,
        FAULTLINE_BOOTSTRAP_DSN_KEY: identity.key,
      },
    },
  );
}

async function busiest(page) {
  const answer = await page.request.get('/api/v1/orgs/faultline/issues?t=30d&sort=events&limit=1&q=');
  const { items, total } = await answer.json();
  console.log(`${total.value} issues`);
  return items[0].shortId;
}

/** Medians of the runs, each figure by itself. */
async function runs(name, one) {
  const all = [];
  for (let run = 0; run < Number(values.runs); run++) {
    all.push(await one());
  }
  const figures = Object.fromEntries(
    Object.keys(all[0])
      .filter((key) => typeof all[0][key] === 'number')
      .map((key) => [key, Math.round(median(all.map((run) => run[key])))]),
  );
  console.log(name, JSON.stringify(figures), all[0].what ?? '');
  return { name, figures, all };
}

if (!existsSync(`${values.data}/houses.json`)) {
  fill();
}
if (!values.fill) {
  const product = await startProduct(`${root}faultline`, identity);
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({ baseURL: product.url });
    const page = await context.newPage();
    await signIn(page, product.admin);
    const issue = await busiest(page);
    const state = await context.storageState();
    await context.close();
    const at = [browser, product.url, state];
    if (values.minutes) {
      const sizes = await soak(browser, product, state, Number(values.minutes));
      const [first, last] = [sizes[1] ?? sizes[0], sizes.at(-1)];
      const most = Math.max(...sizes);
      console.log(
        `heap: ${first.toFixed(1)} MB after a minute, ${last.toFixed(1)} MB at the end, most ${most.toFixed(1)} MB`,
      );
    } else {
      // The server's caches and compiler are not what is measured.
      await firstPaint(...at, false);
      const results = [
        await runs('stream, cold cache', () => firstPaint(...at, false)),
        await runs('the same at 4x processor and 10 Mbit', () => firstPaint(...at, true)),
        await runs('J and K to paint', () => keys(...at, false)),
        await runs('J and K with the preview open', () => keys(...at, true)),
        await runs('prefetched issue to title', () => openIssue(...at)),
        await runs('next event', () => nextEvent(...at, issue)),
        await runs('scrolling, per frame', () => scroll(...at)),
      ];
      console.log(`of ${stream}`);
      writeFileSync(`${values.data}.json`, JSON.stringify(results, null, 2));
    }
  } finally {
    await browser.close();
    await product.stop();
  }
}
