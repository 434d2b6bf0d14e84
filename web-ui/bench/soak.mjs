// The stream stays open while issues come and change; the heap is looked at after a collection, once a minute.
import { painted } from './clock.mjs';
import { send } from './send.mjs';
import { openContext, stream } from './timings.mjs';

/** Of a second: new issues, and events of issues that are on the screen already. */
const fresh = 2;
const known = 3;
const mega = 1024 * 1024;

export async function soak(browser, product, state, minutes) {
  const { context, page } = await openContext(browser, product.url, state);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await page.goto(stream);
  await painted(page, () => document.querySelectorAll('[role="row"][data-index]').length > 8);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / mega;
  };
  const sizes = [await heap()];
  let next = 1000;
  for (let minute = 1; minute <= minutes; minute++) {
    for (let second = 0; second < 60; second++) {
      const began = performance.now();
      const numbers = Array.from({ length: fresh + known }, (_, i) =>
        i < fresh ? next + i : (next + i) % 100,
      );
      next += fresh;
      await send(product.dsn, numbers);
      await page.keyboard.press(second % 7 === 6 ? 'k' : 'j');
      if (second === 30) {
        await page.keyboard.press('.');
      }
      await page.waitForTimeout(Math.max(0, 1000 - (performance.now() - began)));
    }
    sizes.push(await heap());
    console.log(`minute ${minute}: ${sizes.at(-1).toFixed(1)} MB`);
  }
  await context.close();
  return sizes;
}
