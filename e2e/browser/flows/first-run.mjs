// A fresh server: the link of its log, four cards, and the first event of a real SDK while the page listens.
import AxeBuilder from "@axe-core/playwright";
import { assert, flow } from "../flow.mjs";
import { breakWith, startSdk, stopSdk } from "../sdk.mjs";

const { FAULTLINE_SETUP: setup, FAULTLINE_PASSWORD: password } = process.env;

await flow(
  "first run, then the first event",
  async (page) => {
    await page.goto(new URL(setup).pathname + new URL(setup).search);
    await page.getByRole("heading", { name: "Welcome to Faultline" }).waitFor();
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
    assert(violations.length === 0, `axe: ${violations.map((one) => one.id)}`);

    await page.getByLabel("Name").fill("Mira Okafor");
    await page.getByLabel("E-mail").fill("mira@shop.example");
    await page.getByLabel("Organisation").fill("Shop");
    await page.getByLabel("Project").fill("checkout-api");
    await page.getByLabel("Platform").selectOption("node");
    // What was typed is still there after a reload, but for the password.
    await page.reload();
    assert((await page.getByLabel("Project").inputValue()) === "checkout-api", "the draft survives a reload");
    assert((await page.getByLabel("Password").inputValue()) === "", "the password does not");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Create and continue" }).click();

    const card = page.getByRole("status", { name: "First event" });
    await card.getByText("Waiting for the first event").waitFor();
    await card.getByRole("listitem").filter({ hasText: "reachable" }).getByLabel("Done").waitFor();
    const dsn = (await page.getByText(/http:\/\/[0-9a-f]{32}@/).first().textContent()).match(/http:\/\/[0-9a-f]{32}@[^\s"']+\/\d+/)[0];

    // A DSN that was copied badly: the card says what is wrong and where it is mended.
    const { host, pathname } = new URL(dsn);
    await fetch(`http://${host}/api${pathname}/envelope/?sentry_key=${"0".repeat(32)}`, { method: "POST", body: "{}\n" });
    await card.getByText("with a wrong key (403)").waitFor();

    startSdk("checkout@1.0.0", dsn);
    const thrown = performance.now();
    await breakWith("PromoExpiredError", "Promotion ended yesterday");
    await stopSdk();
    await card.getByText("The first event is here").waitFor();
    console.log(`the card turned green after ${Math.round(performance.now() - thrown)} ms`);
    await card.getByText(/sentry\.javascript\.node/).waitFor();
    // The button has the focus already: Enter opens what arrived.
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "PromoExpiredError" }).waitFor();
    await page.getByText("sdk.mjs").first().waitFor();
  },
  { signedIn: false },
);
