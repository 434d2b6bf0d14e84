// Every screen of the product, in both themes and at phone width, in front of axe: no violation, nothing wider than
// the window. One browser, one load per screen: theme and width change under it.
import axe from "axe-core";
import { doors, screensOf } from "../../../web-ui/shots/screens.mjs";
import { settling } from "../../../web-ui/shots/settled.mjs";
import { signIn } from "../chromium.mjs";
import { assert, flow, own, stored } from "../flow.mjs";
import { breakWith, startSdk, stopSdk } from "../sdk.mjs";

const rules = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const desk = { width: 1440, height: 900 };
const looks = [
  { name: "dark", colorScheme: "dark", size: desk },
  { name: "light", colorScheme: "light", size: desk },
  { name: "light phone", colorScheme: "light", size: { width: 320, height: 640 } },
];

const release = own("axe");
startSdk(release);
await breakWith("AccessibleError", "seen by everybody", { tags: { region: "eu-west-1" } });
await stopSdk();
const [issue] = await stored(`release:${release}`, 1);

await flow(
  "axe on every screen",
  async (page) => {
    const problems = [];
    let seen = 0;
    const settled = settling(page);
    const look = async (screen) => {
      await page.setViewportSize(desk);
      await page.goto(screen.path);
      await settled();
      for (const key of screen.keys ?? []) {
        await page.keyboard.press(key);
        await settled();
      }
      if (screen.sees) await page.locator(screen.sees).first().waitFor();
      await page.evaluate(axe.source);
      for (const { name, colorScheme, size } of looks) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme);
        const found = await page.evaluate(examine, rules);
        problems.push(...found.map((text) => `${screen.name}, ${name}: ${text}`));
        seen++;
      }
    };
    for (const door of doors) await look(door);
    await page.setViewportSize(desk);
    await signIn(page);
    for (const screen of screensOf({ org: "faultline", project: "default", issue: issue.shortId, release })) await look(screen);
    console.log(`${seen} sights`);
    assert(problems.length === 0, problems.join("\n"));
  },
  { signedIn: false },
);

/** Runs in the page. Returns what is wrong, in words. */
async function examine(tags) {
  // A canvas is read by its label; colours of a transition that is under way are nobody's.
  await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
  const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
  const wide = document.documentElement.scrollWidth - innerWidth;
  return [
    ...violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`),
    ...(wide > 0 ? [`${wide} px wider than the window`] : []),
  ];
}
