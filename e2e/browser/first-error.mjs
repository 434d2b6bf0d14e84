// The issue list is open; an unmodified SDK in another program throws; the row must appear by itself.
import * as Sentry from "@sentry/node";
import { launch, signIn } from "./chromium.mjs";

const limit = 2_000;
const browser = await launch();
try {
  const page = await browser.newPage();
  await signIn(page);
  // A list with rows never moves them under the pointer but says "1 new"; one that is still empty fills by itself.
  const name = `Bug${Math.random().toString(36).slice(2, 10)}Error`;
  await page.goto(`${process.env.FAULTLINE_URL}/faultline/issues?t=1h&q=${encodeURIComponent(`error.type:${name}`)}`);
  await page.getByText(/no issue|no event/i).first().waitFor();

  Sentry.init({ dsn: process.env.FAULTLINE_DSN, release: "page@1.0.0" });
  class Bug extends Error {
    name = name;
  }
  const thrown = performance.now();
  Sentry.captureException(new Bug("shown without a reload"));
  const row = page.getByRole("row").filter({ hasText: name }).first();
  await row.waitFor({ timeout: 15_000 });
  const shown = performance.now() - thrown;
  console.log(`shown after ${Math.round(shown)} ms`);
  if (shown > limit) throw new Error(`the page took ${Math.round(shown)} ms, more than ${limit}`);

  await row.getByText(name).first().click();
  await page.getByText("first-error.mjs").first().waitFor({ timeout: 10_000 });
} finally {
  await Sentry.close(2_000);
  await browser.close();
}
