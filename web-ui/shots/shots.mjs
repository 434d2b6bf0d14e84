// Pictures of every screen of the real product, in both themes and on a phone, each checked by axe.
// `./faultline shots` starts a product of its own; with FAULTLINE_URL, _DSN, _TOKEN, _EMAIL and _PASSWORD a running one
// is used. Names of screens as arguments: only those.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { signIn, startBrowser } from './chromium.mjs';
import { startProduct } from './product.mjs';
import { doors, screensOf } from './screens.mjs';
import { settling } from './settled.mjs';
import { release, sendTraffic } from './traffic.mjs';

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
const eventCount = 240;

async function given() {
  const {
    FAULTLINE_URL: url,
    FAULTLINE_DSN: dsn,
    FAULTLINE_TOKEN: token,
    FAULTLINE_EMAIL: email,
    FAULTLINE_PASSWORD: password,
  } = process.env;
  return url
    ? { url, dsn, token, admin: { email, password }, stop: async () => {} }
    : startProduct(`${root}faultline`);
}

/** Takes one picture and returns what is wrong with the page. */
async function take(page, settled, look, screen) {
  await settled();
  await page.evaluate(() => document.fonts.ready);
  for (const key of screen.keys ?? []) {
    await page.keyboard.press(key);
    await settled();
  }
  if (screen.sees) {
    await page.locator(screen.sees).first().waitFor();
  }
  await page.screenshot({ path: `${out}/${screen.name}-${look.name}.png`, animations: 'disabled' });
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const problems = violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`);
  return [...problems, ...(wide > 0 ? [`wider than the window by ${wide} px`] : [])].map(
    (text) => `${screen.name} ${look.name}: ${text}`,
  );
}

async function walk(browser, product, screens, look) {
  const { name, ...options } = look;
  const context = await browser.newContext({ ...options, baseURL: product.url });
  const page = await context.newPage();
  const settled = settling(page);
  const problems = [];
  page.on('pageerror', (error) => problems.push(`${name}: ${error}`));
  for (const screen of doors) {
    await page.goto(screen.path);
    problems.push(...(await take(page, settled, look, screen)));
  }
  await signIn(page, product.admin);
  for (const screen of screens) {
    await page.goto(screen.path);
    problems.push(...(await take(page, settled, look, screen)));
  }
  await context.close();
  return problems;
}

mkdirSync(out, { recursive: true });
const product = await given();
const wanted = process.argv.slice(2);
let problems = [];
let screens = [];
try {
  const issue = await sendTraffic(product, eventCount);
  screens = screensOf({ org: 'shop', project: 'checkout-api', issue, release }).filter(
    ({ name }) => wanted.length === 0 || wanted.includes(name),
  );
  const browser = await startBrowser();
  for (const look of looks) {
    problems = problems.concat(await walk(browser, product, screens, look));
  }
  await browser.close();
} finally {
  await product.stop();
}
console.log(`${looks.length * (screens.length + doors.length)} pictures in ${out}`);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
