// Resolved, and while somebody looks at it the app breaks in the same way again.
import { assert, flow, own, stored, streamOf, until } from "../flow.mjs";
import { breakWith, startSdk, stopSdk } from "../sdk.mjs";

const release = own("again");
const type = own("Again");
const other = own("Fresh");
startSdk(release);
await breakWith(type, "once");
await stored(`error.type:${type}`, 1);

await flow("resolve, then regress live, and new ones wait", async (page) => {
  await page.goto(streamOf(`error.type:${type}`));
  await page.getByRole("row").getByText(type).first().click();
  await page.getByRole("heading", { name: type }).waitFor();
  await page.getByRole("button", { name: "Resolve", exact: true }).click();
  await page.getByRole("button", { name: "Reopen" }).waitFor();
  await page.getByRole("status").getByText(/Resolved/).waitFor();

  const thrown = performance.now();
  await breakWith(type, "twice");
  // Nobody reloads: state, chip and the button that resolves come back by themselves.
  await page.getByText("Regressed", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Resolve", exact: true }).waitFor();
  console.log(`regressed on the page after ${Math.round(performance.now() - thrown)} ms`);
  await page.goto(streamOf(`is:regressed release:${release}`));
  await page.getByRole("row").getByText(type).first().waitFor();

  // Something new while rows are read: it waits in a pill, no row moves until it is asked for.
  await page.goto(streamOf(`release:${release}`));
  const rows = page.getByRole("grid", { name: "Issues" }).getByRole("row");
  await rows.getByText(type).first().waitFor();
  await page.getByText("Live", { exact: true }).waitFor();
  const place = await rows.first().boundingBox();
  await breakWith(other, "not seen before");
  await page.getByRole("button", { name: /1 new issue/ }).waitFor();
  assert((await rows.count()) === 1, "no row came by itself");
  assert((await rows.first().boundingBox()).y === place.y, "no row moved");
  // More of what is on the screen: the number of its row grows where it stands.
  const events = rows.getByText(type).locator("xpath=ancestor::*[@role='row']").getByRole("gridcell").nth(3);
  const before = Number(await events.innerText());
  await breakWith(type, "once more");
  await until("the row counts on", () => events.innerText(), (now) => Number(now) > before);
  assert((await rows.count()) === 1, "still no row came by itself");

  await page.keyboard.press(".");
  await rows.getByText(other).first().waitFor();
});
await stopSdk();
