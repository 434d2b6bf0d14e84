// The stream stays open while issues come and change; the heap is looked at after a collection, once a minute.
import { painted } from './clock.mjs';
import { fill } from './fill.mjs';
import { openContext } from './timings.mjs';

const perSecond = 5;
const mega = 1024 * 1024;

export async function soak(browser, product, state, minutes, from) {
  const { context, page } = await openContext(browser, product.url, state);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await page.goto('/shop/issues?t=24h');
  await painted(page, () => document.querySelectorAll('[role="row"][data-index]').length > 8);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / mega;
  };
  const sizes = [await heap()];
  let sent = from;
  for (let minute = 1; minute <= minutes; minute++) {
    for (let second = 0; second < 60; second++) {
      const began = performance.now();
      // New issues, and new events of old ones.
      await fill(product.dsn, sent, sent + perSecond - 3);
      await fill(product.dsn, 100 + (sent % 40), 103 + (sent % 40));
      sent += perSecond - 3;
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
