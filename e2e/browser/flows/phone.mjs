// On call, at night, on a phone: see it, open it, resolve it, take it back, swipe, press long; nothing wider than the
// screen.
import { assert, flow, own, stored, streamOf, until } from "../flow.mjs";
import { breakWith, startSdk, stopSdk } from "../sdk.mjs";

const release = own("phone");
const type = own("Night");
const swiped = own("Swiped");
startSdk(release);
await breakWith(type, "a long message that does not fit into the width of a telephone at all, whatever one does to it");
await breakWith(swiped, "known since yesterday");
await stopSdk();
await stored(`release:${release}`, 2);

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

await flow(
  "phone width",
  async (page, context) => {
    const finger = await context.newCDPSession(page);
    const touch = (kind, x, y) =>
      finger.send("Input.dispatchTouchEvent", { type: `touch${kind}`, touchPoints: kind === "End" ? [] : [{ x, y }] });
    const fits = async (where) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert(wide <= 0, `${where} is ${wide} px wider than the phone`);
    };
    await page.goto(streamOf(`is:unresolved release:${release}`));
    const row = page.getByRole("row").filter({ hasText: type });
    await row.waitFor();
    await fits("the stream");
    const other = page.getByRole("row").filter({ hasText: swiped });
    const { x, y, height } = await other.boundingBox();
    const [from, middle] = [x + 60, y + height / 2];
    // A long press selects and does not open.
    await touch("Start", from, middle);
    await page.getByText("1 selected").waitFor();
    await touch("End");
    await page.getByRole("button", { name: "Clear" }).tap();
    // A swipe that is not meant does nothing, one that is resolves.
    for (const far of [40, 150]) {
      await touch("Start", from, middle);
      for (let by = 10; by <= far; by += 10) await touch("Move", from + by, middle);
      await touch("End");
      assert(far > 88 || (await other.isVisible()), "a short swipe changes nothing");
    }
    await other.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /Undo/ }).tap();
    await other.waitFor();
    await row.tap();
    await page.getByRole("heading", { name: type }).waitFor();
    await page.getByText("sdk.mjs").first().waitFor();
    await fits("the issue");
    await page.getByRole("button", { name: "Resolve", exact: true }).tap();
    await page.getByRole("button", { name: "Reopen" }).waitFor();
    await page.getByRole("button", { name: /Undo/ }).tap();
    await page.getByRole("button", { name: "Resolve", exact: true }).waitFor();
    await page.getByRole("button", { name: "Details of the issue" }).tap();
    await page.getByRole("dialog").getByText("Assignee").waitFor();
    await page.keyboard.press("Escape");
    for (const place of ["Releases", "Inbox", "Status", "Settings", "Issues"]) {
      const door = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: place });
      const box = await door.boundingBox();
      assert(box && box.height >= 44, `${place} is a target of ${box?.height} px`);
      await door.tap();
      await until(place, () => door.getAttribute("aria-current"), (current) => current === "page");
      await fits(place);
    }
  },
  phone,
);
