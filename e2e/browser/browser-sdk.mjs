// @sentry/browser on another origin, in the ways a page uses it: an uncaught error, the tunnel, the feedback dialog;
// and its predecessor, which still speaks to the store door.
import { launch } from "./chromium.mjs";
import { site } from "./site.mjs";

const shop = await site(`<button id="buy" onclick="basket.pay()">Buy</button>
<script src="/raven-js/dist/raven.min.js"></script>
<script type="module">
  import * as Sentry from "@sentry/browser";
  window.Sentry = Sentry;
</script>`);
const browser = await launch();
try {
  for (const tunnel of [undefined, `${process.env.FAULTLINE_URL}/tunnel`]) {
    const page = await browser.newPage();
    await page.goto(shop.origin);
    await page.waitForFunction(() => window.Sentry);
    await page.evaluate((options) => Sentry.init(options), {
      dsn: process.env.SENTRY_DSN,
      release: tunnel ? "tunnelled@1.0.0" : "uncaught@1.0.0",
      tunnel,
    });
    await page.getByRole("button", { name: "Buy" }).click();
    await page.evaluate(() => Sentry.flush(5_000));
    if (!tunnel) await feedback(page);
    await page.close();
  }
  await raven();
} finally {
  await browser.close();
  shop.close();
}

async function feedback(page) {
  await page.evaluate(() => Sentry.showReportDialog({ eventId: Sentry.lastEventId() }));
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/name/i).fill("Mira");
  await dialog.getByLabel(/mail/i).fill("mira@shop.example");
  await dialog.getByRole("textbox").last().fill("The buy button does nothing");
  await dialog.getByRole("button", { name: /submit|send/i }).click();
  await dialog.getByText(/thank you/i).waitFor();
}

async function raven() {
  const page = await browser.newPage();
  await page.goto(shop.origin);
  const answer = page.waitForResponse((response) => response.url().includes("/api/1/store/"));
  await page.evaluate((dsn) => {
    Raven.config(dsn, { release: "raven-js@1.0.0" }).install();
    Raven.captureException(new Error("an old page"));
  }, process.env.SENTRY_DSN);
  const status = (await answer).status();
  if (status !== 200) throw new Error(`the store door answered ${status}`);
}
