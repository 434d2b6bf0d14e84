// Twelve questions of whoever looks at an error for the first time. Each starts on a stream that has just been opened
// and is answered, readable on the screen without scrolling, within two interactions (a key or a click).
import { assert, flow, issuesOf, own, streamOf, until } from "../flow.mjs";
import { breakWith, startSdk, stopSdk } from "../sdk.mjs";

const { FAULTLINE_URL: url, FAULTLINE_TOKEN: token } = process.env;
const release = own("asked");
const type = own("Asked");
const other = own("Another");
const value = "Promotion ended yesterday";

// A deploy, then an error of three among four users, with the click before it and the host it ran on.
const told = await fetch(`${url}/api/v1/orgs/faultline/deploys`, {
  method: "POST",
  headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
  body: JSON.stringify({ version: release, environment: "production", projects: ["default"] }),
});
assert(told.ok, `the deploy was refused: ${told.status}`);
startSdk(release);
// The SDK drops the second of two that are alike, so something else breaks in between.
for (const user of ["ada", "ben", "cy"]) {
  await breakWith(type, value, { user, tags: { promo: "BLACKFRIDAY26" } });
  await breakWith(other, "elsewhere", { user: "dee", tags: { promo: "none" } });
}
await stopSdk();
await until("all three", () => issuesOf(`error.type:${type}`), ([issue]) => issue?.events === 3 && issue.users === 3);

const row = (page) => page.getByRole("row").filter({ hasText: type });
const open = (page) => row(page).getByText(type).click();
const rail = (page) => page.getByRole("complementary", { name: "Issue facts" });

/** What is asked, the interactions, and where the answer stands. */
const questions = [
  ["what broke", [], (page) => row(page).getByText(value)],
  ["where", [open], (page) => page.getByText(/sdk\.mjs:\d+/)],
  ["since when", [open], (page) => rail(page).getByText("First seen").locator("..").locator("time")],
  ["which release", [open], (page) => rail(page).getByText("First seen").locator("..").getByText(release)],
  ["how many users", [], (page) => row(page).getByRole("gridcell").nth(4).getByText("3", { exact: true })],
  ["what share", [open], (page) => page.getByText(/\d %\s+of all users/)],
  ["who acts", [open], (page) => rail(page).getByRole("button", { name: /^Assignee/ })],
  ["is it new", [], (page) => row(page).getByText("New", { exact: true })],
  ["what changed", [open], (page) => page.getByText("Suspect deploy").locator("..").getByText(release)],
  ["what did the user do", [open, (page) => page.keyboard.press("3")], (page) => page.getByText("button: Apply code")],
  ["which host", [open], (page) => page.getByRole("region", { name: "Highlights" }).getByText("checkout-7f9c")],
  ["seen before", [open], (page) => rail(page).getByText(/3 events, 3 users/)],
];

await flow("twelve questions from a cold stream, two interactions each", async (page) => {
  for (const [question, interactions, answer] of questions) {
    await page.goto(streamOf(`error.type:${type}`));
    await row(page).waitFor();
    for (const interact of interactions) {
      await interact(page);
      await page.waitForFunction(() => !document.querySelector(".skeleton"));
    }
    assert(interactions.length <= 2, `${question}: ${interactions.length} interactions`);
    await answer(page).first().waitFor();
    const box = await answer(page).first().boundingBox();
    const { width, height } = page.viewportSize();
    assert(
      box && box.y >= 0 && box.y + box.height <= height && box.x >= 0 && box.x + box.width <= width,
      `${question}: the answer is not in view, it stands at ${JSON.stringify(box)}`,
    );
    console.log(`${question}: ${interactions.length}`);
  }
});
