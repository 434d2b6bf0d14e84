// How fast the page is before a hundred thousand issues: `./faultline bench ui`. The folder with the issues is kept
// (target/bench-ui), so that only the first run fills it. `--fill` only fills, `--minutes N` is the soak of the heap.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { signIn, startBrowser } from '../shots/chromium.mjs';
import { startProduct } from '../shots/product.mjs';
import { median } from './clock.mjs';
import { fill } from './fill.mjs';
import { soak } from './soak.mjs';
import { firstPaint, keys, nextEvent, openIssue, scroll } from './timings.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    issues: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '5' },
    data: { type: 'string', default: `${root}target/bench-ui` },
    minutes: { type: 'string' },
    fill: { type: 'boolean', default: false },
  },
});
const wanted = Number(values.issues);

async function call(product, path) {
  const answer = await fetch(`${product.url}/api/v1/orgs/shop${path}`, {
    headers: { Authorization: `Bearer ${product.token}` },
  });
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  }
  return answer.json();
}

const count = async (product) => (await call(product, '/issues?t=90d&limit=1&q=')).total.value;

async function filled(product) {
  let there = await count(product);
  if (there < wanted) {
    console.log(`${there} issues are there, sending up to ${wanted}`);
    // The first sixty events are one issue.
    await fill(product.dsn, there > 0 ? there + 59 : 0, wanted + 60);
    for (let before = -1; there < wanted; there = await count(product)) {
      if (there !== before) {
        console.log(`${there} issues`);
      }
      before = there;
      await new Promise((done) => setTimeout(done, 2000));
    }
  }
  console.log(`${there} issues`);
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

mkdirSync(values.data, { recursive: true });
const product = await startProduct(`${root}faultline`, values.data);
let browser;
try {
  await filled(product);
  if (!values.fill) {
    browser = await startBrowser();
    const context = await browser.newContext({ baseURL: product.url });
    await signIn(await context.newPage(), product.admin);
    const state = await context.storageState();
    await context.close();
    const at = [browser, product.url, state];
    if (values.minutes) {
      const sizes = await soak(browser, product, state, Number(values.minutes), await count(product) + 1000);
      const [first, last] = [sizes[1] ?? sizes[0], sizes.at(-1)];
      console.log(`heap: ${first.toFixed(1)} MB after a minute, ${last.toFixed(1)} MB at the end, most ${Math.max(...sizes).toFixed(1)} MB`);
    } else {
      const { items } = await call(product, '/issues?t=24h&sort=events&limit=1&q=');
      await firstPaint(...at, false); // the server's own caches and compiler, not the page's
      const results = [
        await runs('stream, cold cache', () => firstPaint(...at, false)),
        await runs('the same at 4x processor and 10 Mbit', () => firstPaint(...at, true)),
        await runs('J and K to paint', () => keys(...at, false)),
        await runs('J and K with the preview open', () => keys(...at, true)),
        await runs('prefetched issue to title', () => openIssue(...at)),
        await runs('next event', () => nextEvent(...at, items[0].shortId)),
        await runs('scrolling, per frame', () => scroll(...at)),
      ];
      writeFileSync(`${values.data}.json`, JSON.stringify(results, null, 2));
    }
  }
} finally {
  await browser?.close();
  await product.stop();
}
