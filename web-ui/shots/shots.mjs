// Pictures of every screen of the real product, in both themes and on a phone, each checked by axe.
// `./faultline shots` starts a product of its own; with FAULTLINE_URL, FAULTLINE_DSN, FAULTLINE_EMAIL and
// FAULTLINE_PASSWORD a running one is used.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { startProduct } from './product.mjs';
import { before, screens } from './screens.mjs';
import { sendTraffic } from './traffic.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = `${root}target/shots`;
const wcag = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const looks = [
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { name: 'light', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  {
    name: 'phone',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  },
  {
    name: 'narrow',
    colorScheme: 'light',
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  },
];
/** Chromium calls home unless told not to; a picture must not need a network. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const eventCount = 120;

function browserPath() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Not under this name: the next one may be there.
    }
  }
  throw new Error('no Chromium was found: ./faultline doctor says how to get one');
}

async function given() {
  const {
    FAULTLINE_URL: url,
    FAULTLINE_DSN: dsn,
    FAULTLINE_EMAIL: email,
    FAULTLINE_PASSWORD: password,
  } = process.env;
  return url
    ? { url, dsn, admin: { email, password }, stop: async () => {} }
    : startProduct(`${root}faultline`);
}

async function settle(page) {
  await page.waitForLoadState('load');
  await page.waitForFunction(
    () => !document.querySelector('.skeleton, [aria-busy="true"]'),
    undefined,
    { timeout: 15_000 },
  );
  await page.evaluate(() => document.fonts.ready);
}

/** Takes one picture and returns what is wrong with the page. */
async function take(page, look, screen) {
  await settle(page);
  for (const key of screen.keys ?? []) {
    await page.keyboard.press(key);
    await settle(page);
  }
  await page.screenshot({ path: `${out}/${screen.name}-${look.name}.png`, animations: 'disabled' });
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const problems = violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`);
  return [...problems, ...(wide > 0 ? [`wider than the window by ${wide} px`] : [])].map(
    (text) => `${screen.name} ${look.name}: ${text}`,
  );
}

async function walk(browser, product, look) {
  const { name, ...options } = look;
  const context = await browser.newContext({ ...options, baseURL: product.url });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`${name}: ${error}`));
  for (const screen of before) {
    await page.goto(screen.path);
    problems.push(...(await take(page, look, screen)));
  }
  await page.getByLabel('E-mail').fill(product.admin.email);
  await page.getByLabel('Password').fill(product.admin.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/shop\//);
  for (const screen of screens) {
    await page.goto(screen.path);
    problems.push(...(await take(page, look, screen)));
  }
  await context.close();
  return problems;
}

mkdirSync(out, { recursive: true });
const product = await given();
let problems = [];
try {
  if (product.dsn) {
    await sendTraffic(product.dsn, eventCount);
  }
  const browser = await chromium.launch({ executablePath: browserPath(), args: quiet });
  for (const look of looks) {
    problems = problems.concat(await walk(browser, product, look));
  }
  await browser.close();
} finally {
  await product.stop();
}
console.log(`${looks.length * (screens.length + before.length)} pictures in ${out}`);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
