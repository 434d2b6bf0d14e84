// A word for whoever looks next: written with keys, kept over a reload, counted in the row.
import { flow, own, stored, streamOf } from "../flow.mjs";
import { breakWith, startSdk, stopSdk } from "../sdk.mjs";

const type = own("Commented");
const words = `Rollback is staged, ${own("see")} <b>not bold</b>`;
startSdk(own("comment"));
await breakWith(type, "say something");
await stopSdk();
await stored(`error.type:${type}`, 1);

await flow("comment", async (page) => {
  await page.goto(streamOf(`error.type:${type}`));
  await page.getByRole("row").getByText(type).first().waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: type }).waitFor();
  await page.keyboard.press("c");
  await page.keyboard.type(words);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("listitem").getByText(words).waitFor();
  await page.reload();
  await page.getByRole("listitem").getByText(words).waitFor();
  await page.goto(streamOf(`error.type:${type}`));
  await page.getByRole("row").filter({ hasText: type }).getByText("comments").first().waitFor({ state: "attached" });
});
