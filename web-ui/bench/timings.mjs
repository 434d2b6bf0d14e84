// What a person waits for, measured in a real browser before the real product. Each function is one run.
import { noteKeys, painted, pressedAt, quantile } from './clock.mjs';

const desk = { width: 1440, height: 900 };
const presses = 60;
/** All hundred thousand issues, over the month in which they happened. */
export const stream = '/faultline/issues?t=30d&q=';
const rowsThere = () => document.querySelectorAll('[role="row"][data-index]').length > 8;

export async function openContext(browser, url, storageState) {
  const context = await browser.newContext({ baseURL: url, viewport: desk, storageState });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await noteKeys(page);
  return { context, page };
}

/** A cold cache, from the address to the rows. `slow`: a quarter of the processor, 10 Mbit and 40 ms. */
export async function firstPaint(browser, url, state, slow) {
  const { context, page } = await openContext(browser, url, state);
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 40,
      downloadThroughput: 10e6 / 8,
      uploadThroughput: 10e6 / 8,
    });
  }
  await page.goto(stream, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.body !== null);
  const rows = await painted(page, rowsThere);
  await page.waitForTimeout(1500);
  const { at, what } = await page.evaluate(() => globalThis.largest);
  const server = await page.evaluate(() => {
    const entry = performance.getEntriesByType('resource').find((one) => /\/issues\?/.test(one.name));
    return entry ? { from: entry.startTime, took: entry.duration } : undefined;
  });
  await context.close();
  return { lcp: at, rows, what, listAsked: server?.from, listTook: server?.took };
}

async function openStream(browser, url, state) {
  const opened = await openContext(browser, url, state);
  await opened.page.goto(stream);
  await painted(opened.page, rowsThere);
  await opened.page.waitForTimeout(2500);
  return opened;
}

/** J and K through the list, the preview open or not. */
export async function keys(browser, url, state, preview) {
  const { context, page } = await openStream(browser, url, state);
  await page.keyboard.press('j');
  if (preview) {
    await page.keyboard.press('Space');
    await page.waitForTimeout(1000);
  }
  await page.evaluate(() => {
    globalThis.keyTimes.length = 0;
  });
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press(i % 10 === 9 ? 'k' : 'j');
    await page.waitForTimeout(90);
  }
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => globalThis.keyTimes);
  // What was not reported took less than 16 ms.
  const all = [...seen, ...Array.from({ length: Math.max(0, presses - seen.length) }, () => 16)];
  await context.close();
  return { p75: quantile(all, 0.75), p95: quantile(all, 0.95) };
}

/** A row that had the focus for half a second, opened: from Enter to its title. */
export async function openIssue(browser, url, state) {
  const { context, page } = await openStream(browser, url, state);
  const times = [];
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('j');
    await page.waitForTimeout(1200);
    const painting = painted(page, () => location.pathname.split('/').length > 3 && document.querySelector('h1.payload') !== null);
    await page.keyboard.press('Enter');
    times.push((await painting) - (await pressedAt(page)));
    await page.waitForTimeout(500);
    await page.goBack();
    await painted(page, rowsThere);
  }
  await context.close();
  // The first opening fetches the code of the screen; all are in the figure.
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** From ⇧B to the id of the event before. */
export async function nextEvent(browser, url, state, issue) {
  const { context, page } = await openContext(browser, url, state);
  await page.goto(`/faultline/issues/${issue}?t=30d&event=latest`);
  const idOf = () => document.querySelector('[data-tip="Copy event id"]')?.textContent ?? '';
  await painted(page, () => (document.querySelector('[data-tip="Copy event id"]')?.textContent ?? '') !== '');
  await page.waitForTimeout(2500);
  const times = [];
  for (let i = 0; i < 12; i++) {
    const before = await page.evaluate(idOf);
    const painting = painted(
      page,
      (was) => ![was, ''].includes(document.querySelector('[data-tip="Copy event id"]')?.textContent ?? ''),
      before,
    );
    await page.keyboard.press('Shift+B');
    times.push((await painting) - (await pressedAt(page)));
    await page.waitForTimeout(700);
  }
  await context.close();
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Three seconds of the wheel; pages of rows come in meanwhile. */
export async function scroll(browser, url, state) {
  const { context, page } = await openStream(browser, url, state);
  await page.mouse.move(700, 500);
  await page.evaluate(() => {
    globalThis.frames = [];
    let last = performance.now();
    const frame = (now) => {
      globalThis.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  for (let i = 0; i < 60; i++) {
    await page.mouse.wheel(0, 180);
    await page.waitForTimeout(45);
  }
  const { frames, rows } = await page.evaluate(() => ({
    frames: globalThis.frames.slice(2),
    rows: document.querySelectorAll('[role="row"][data-index]').length,
  }));
  await context.close();
  return { p50: quantile(frames, 0.5), p95: quantile(frames, 0.95), rows };
}
