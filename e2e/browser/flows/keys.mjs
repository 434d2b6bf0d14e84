// The sheet of `?` lists what is bound here and nothing else; whoever is disturbed by single keys turns them off.
import { assert, flow, own, stored, streamOf } from "../flow.mjs";
import { breakWith, startSdk, stopSdk } from "../sdk.mjs";

const release = own("keys");
const type = own("KeysError");
startSdk(release);
await breakWith(type, "under the cursor");
await stopSdk();
await stored(`release:${release}`, 1);

await flow("keys: listed as bound, and off when turned off", async (page) => {
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  const listed = async () => {
    await page.keyboard.press("?");
    await sheet.waitFor();
    const text = await sheet.innerText();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    return text;
  };
  const row = page.getByRole("row").filter({ hasText: type });
  const openStream = async () => {
    await page.goto(streamOf(`release:${release}`));
    await row.waitFor();
  };
  await openStream();
  const onStream = await listed();
  for (const word of ["Next issue", "Preview", "Resolve", "Command palette", "Go to releases"])
    assert(onStream.includes(word), `the sheet of the stream says ${word}`);

  // Each key that the sheet names for going somewhere goes there.
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.getByRole("heading", { name: "Releases" }).waitFor();
  assert(!(await listed()).includes("Next issue"), "keys of the stream are not bound on another screen");

  await page.goto("/faultline/settings/account");
  const choice = page.getByRole("switch", { name: "Single-key shortcuts" });
  const told = page.waitForResponse((answer) => answer.request().method() === "PATCH");
  await choice.click();
  await told;
  await openStream();
  await page.keyboard.press("j");
  await page.keyboard.press("?");
  assert((await page.locator("[data-focus]").count()) === 0, "J moves nothing any more");
  assert(!(await sheet.isVisible()), "? opens nothing any more");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  // Arrows are no single character: they stay.
  await page.keyboard.press("ArrowDown");
  await page.locator("[data-focus]").waitFor();

  await page.goto("/faultline/settings/account");
  const back = page.waitForResponse((answer) => answer.request().method() === "PATCH");
  await choice.click();
  await back;

  await page.emulateMedia({ reducedMotion: "reduce" });
  await openStream();
  const moving = await page.evaluate(() => document.getAnimations().length);
  assert(moving === 0, `${moving} things move although less motion is wanted`);
});
