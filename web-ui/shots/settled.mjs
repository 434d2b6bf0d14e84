/** How long nothing may be under way for a page to count as ready. */
const still = 250;
const limit = 20_000;

/** Follows the requests of a page; the answer waits until what was asked is there and drawn. The live stream never ends. */
export function settling(page) {
  const open = new Set();
  page.on('request', (request) => {
    if (!request.url().includes('/api/v1/stream')) {
      open.add(request);
    }
  });
  for (const end of ['requestfinished', 'requestfailed']) {
    page.on(end, (request) => open.delete(request));
  }
  return async () => {
    const deadline = Date.now() + limit;
    let since = Date.now();
    while (Date.now() - since < still) {
      const drawn = await page.evaluate(
        () =>
          document.querySelector('#app > *') !== null &&
          document.querySelector('.skeleton, [aria-busy="true"]') === null,
      );
      if (open.size > 0 || !drawn) {
        since = Date.now();
      }
      if (Date.now() > deadline) {
        throw new Error(`${page.url()} is not ready: ${[...open].map((one) => one.url())}`);
      }
      await new Promise((done) => setTimeout(done, 40));
    }
  };
}
