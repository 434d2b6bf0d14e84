// Runs in the page: times are the browser's own, from the event to the frame that shows its effect.

/** Waits for what `script` gives, looked at after each change of the page, then for the frame that paints it. */
export const painted = (page, script, argument) =>
  page.evaluate(
    ([source, given]) =>
      new Promise((resolve) => {
        const holds = new Function('given', `return (${source})(given)`);
        const look = () => {
          if (!holds(given)) {
            return false;
          }
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          return true;
        };
        const watch = new MutationObserver(look);
        watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        look();
      }),
    [script.toString(), argument],
  );

/** Notes when a key was pressed, in the page's own time. */
export const noteKeys = (page) =>
  page.addInitScript(() => {
    addEventListener('keydown', (event) => {
      globalThis.pressed = event.timeStamp;
    }, true);
    globalThis.keyTimes = [];
    // From the key to the next paint, as browsers measure it; what is faster than 16 ms is not reported.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'keydown') {
          globalThis.keyTimes.push(entry.duration);
        }
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
    new PerformanceObserver((list) => {
      const entry = list.getEntries().at(-1);
      globalThis.largest = { at: entry.startTime, what: (entry.element?.className ?? '').slice(0, 60) };
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });

export const pressedAt = (page) => page.evaluate(() => globalThis.pressed);

export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * q) - 1)];
}

export const median = (values) => quantile(values, 0.5);
