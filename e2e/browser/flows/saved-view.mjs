// A question asked each morning: typed with completion, saved under a name, found again in the sidebar.
import { assert, flow, own, stored, streamOf, until } from "../flow.mjs";
import { breakWith, startSdk, stopSdk } from "../sdk.mjs";

const release = own("view");
const name = own("Morning");
startSdk(release);
await breakWith("WantedError", "to be found");
await breakWith("OtherError", "not to be found");
await stopSdk();
await stored(`release:${release}`, 2);

await flow("search and save a view", async (page) => {
  await page.goto(streamOf(`release:${release}`));
  const rows = page.getByRole("grid", { name: "Issues" }).getByRole("row");
  await until("both issues", () => rows.count(), (count) => count === 2);

  // The key is completed from its beginning; the query runs with Enter and stands in the address.
  await page.keyboard.press("/");
  await page.keyboard.press("End");
  await page.keyboard.type(" error.ty");
  await page.getByRole("option", { name: /error\.type/ }).first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type("WantedError");
  await page.keyboard.press("Enter");
  await until("one issue", () => rows.count(), (count) => count === 1);
  assert(new URL(page.url()).searchParams.get("q") === `release:${release} error.type:WantedError`, page.url());

  await page.goBack();
  await until("Back gives the list before", () => rows.count(), (count) => count === 2);
  await page.goForward();
  await until("Forward gives the search", () => rows.count(), (count) => count === 1);

  await page.getByRole("button", { name: "Save view" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  const saved = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: new RegExp(name) });
  await saved.waitFor();

  await page.goto("/faultline/releases");
  await saved.click();
  await until("the view's issue", () => rows.count(), (count) => count === 1);
  await rows.getByText("WantedError").waitFor();
});
