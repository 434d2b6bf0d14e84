// @sentry/browser on another origin: reports, goes quiet for errors alone when it is told to, and comes back.
import { launch } from "./chromium.mjs";
import { site } from "./site.mjs";

const shop = await site(`<script type="module">
  import * as Sentry from "@sentry/browser";
  window.Sentry = Sentry;
</script>`);
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(shop.origin);
  await page.waitForFunction(() => window.Sentry);
  await page.evaluate(
    async ({ dsn, release, pause }) => {
      const send = async (message) => {
        Sentry.captureException(new Error(message));
        await Sentry.flush(5_000);
      };
      Sentry.init({ dsn, release, tracesSampleRate: 1 });
      for (let i = 0; i < 6; i++) await send(`before ${i}`);
      Sentry.startSpan({ name: "GET /quiet", forceTransaction: true }, () => {});
      await Sentry.flush(5_000);
      for (let i = 0; i < 6; i++) await send(`quiet ${i}`);
      await new Promise((resume) => setTimeout(resume, pause));
      await send("after");
    },
    {
      dsn: process.env.SENTRY_DSN,
      release: process.env.SENTRY_RELEASE,
      pause: Number(process.env.PAUSE_SECONDS) * 1_000,
    },
  );
} finally {
  await browser.close();
  shop.close();
}
