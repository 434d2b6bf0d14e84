// Before a setting is saved it is tried: on what is stored, and on an event that is pasted.
import { assert, flow, issuesOf, own, stored } from "../flow.mjs";
import { breakWith, startSdk, stopSdk } from "../sdk.mjs";

const release = own("trial");
const stem = own("Tried");
startSdk(release);
await breakWith(`${stem}One`, "first of two");
await breakWith(`${stem}Two`, "second of two");
await stopSdk();
const issues = await stored(`release:${release}`, 2);

const event = { exception: { values: [{ type: `${stem}One`, value: "first of two" }] }, extra: { password: "hunter2" } };

await flow("settings are tried before they are saved", async (page) => {
  const settings = (name) => page.goto(`/faultline/settings/projects/default/${name}`);
  const run = () => page.getByRole("button", { name: /^Try on/ }).click();
  const paste = () => page.getByLabel(/^An event, as an SDK sends it/).fill(JSON.stringify(event));
  const said = (text) => page.getByText(text).first().waitFor();

  await settings("grouping");
  await page.getByLabel("Fingerprint rules", { exact: true }).fill(`error.type:${stem}* -> tried`);
  await paste();
  await run();
  const merged = page.getByRole("region", { name: "Would be one issue" });
  for (const { shortId } of issues) await merged.getByText(shortId, { exact: true }).waitFor();
  await page.getByRole("region", { name: "The pasted event" }).getByText("fingerprint rule").first().waitFor();

  await settings("filters");
  await page.getByLabel("Messages").fill(`*${stem}Two*`);
  await run();
  await said("Would be dropped");

  await settings("privacy");
  await paste();
  await run();
  await page.getByRole("region", { name: "What would be touched" }).getByText(/password/).first().waitFor();

  await settings("sampling");
  await run();
  await said("Bodies considered now");

  await settings("ownership");
  await page.getByLabel("Ownership rules").fill(`path:*sdk.mjs #payments`);
  await run();
  await said("Coverage");

  // Nothing was saved by any of it.
  const now = await issuesOf(`release:${release}`);
  assert(now.length === 2, "trying changes nothing");

  await page.goto(`/faultline/issues/${issues[0].shortId}/grouping`);
  await said("Grouped by");
  await page.getByRole("region", { name: "What counts" }).getByText("applyPromotion").first().waitFor();
});
