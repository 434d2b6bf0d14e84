// Forty minutes of a morning in one: twenty new issues, each decided, and the mouse never touched.
import { assert, flow, issuesOf, own, stored, streamOf, until } from "../flow.mjs";
import { breakWith, startSdk, stopSdk } from "../sdk.mjs";

const release = own("triage");
const names = "Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango".split(" ");
const { FAULTLINE_EMAIL: email, FAULTLINE_PASSWORD: password } = process.env;

startSdk(release);
for (const name of names) await breakWith(`${name}-${release}`, `${name} is not available`);
await stopSdk();
await stored(`release:${release}`, names.length);

await flow(
  "triage of 20 issues by keyboard alone",
  async (page) => {
    await page.addInitScript(() => {
      globalThis.pointerEvents = [];
      for (const type of ["pointerdown", "mousedown", "touchstart", "wheel"])
        addEventListener(type, () => globalThis.pointerEvents.push(type), true);
    });
    await page.goto(`/login?next=${encodeURIComponent(streamOf(`is:unresolved release:${release}`))}`);
    await page.getByLabel("E-mail").waitFor();
    await page.keyboard.type(email);
    await page.keyboard.press("Tab");
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");
    const keys = page.keyboard;
    const grid = page.getByRole("grid", { name: "Issues" });
    const left = () => grid.getByRole("row").count();
    await grid.waitFor();
    await until("twenty rows", left, (rows) => rows === names.length);

    // One after the other: each leaves and the next one is under the cursor.
    await keys.press("j");
    for (let gone = 1; gone <= 6; gone++) {
      await keys.press("r");
      await until(`row ${gone} resolved`, left, (rows) => rows === names.length - gone);
    }
    for (let gone = 7; gone <= 10; gone++) {
      await keys.press("e");
      await until(`row ${gone} archived`, left, (rows) => rows === names.length - gone);
    }
    // Four at once, taken back, and again.
    await keys.press("x");
    for (let more = 0; more < 3; more++) await keys.press("Shift+J");
    await page.getByText("4 selected").waitFor();
    await keys.press("r");
    await until("four resolved at once", left, (rows) => rows === 6);
    await page.getByText("Resolved 4 issues").waitFor();
    await keys.press("z");
    await until("four are back", left, (rows) => rows === 10);
    await keys.press("Home");
    await keys.press("x");
    for (let more = 0; more < 3; more++) await keys.press("Shift+J");
    await page.getByText("4 selected").waitFor();
    await keys.press("r");
    await until("four resolved again", left, (rows) => rows === 6);

    await keys.press("Home");
    for (let row = 0; row < 3; row++) {
      await keys.press("a");
      await page.getByRole("dialog").waitFor();
      await keys.type(email);
      await keys.press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await keys.press("j");
    }
    for (let row = 0; row < 3; row++) {
      await keys.press("p");
      await page.getByRole("dialog").waitFor();
      await keys.type(row === 0 ? "high" : "low");
      await keys.press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await keys.press("j");
    }

    const issues = async () => {
      const items = await issuesOf(`release:${release}`);
      return items.map(({ type, status, assignee, priority }) => ({ type, status, assignee: assignee?.name, priority }));
    };
    const decided = (issue) => issue.status !== "unresolved" || issue.assignee || issue.priority !== "medium";
    const all = await until("every issue decided", issues, (items) => items.length === 20 && items.every(decided));
    const count = (test) => all.filter(test).length;
    assert(count((issue) => issue.status === "resolved") === 10, "ten are resolved");
    assert(count((issue) => issue.status === "archived") === 4, "four are archived");
    assert(count((issue) => issue.assignee) === 3, "three are assigned");
    const pointer = await page.evaluate(() => globalThis.pointerEvents);
    assert(pointer.length === 0, `pointer events: ${pointer}`);
  },
  { signedIn: false },
);
