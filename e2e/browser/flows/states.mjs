// What goes wrong is said where it happens: who was faster, what failed and how old the rest is, and a way on.
import { assert, flow, issuesOf, own, stored, streamOf } from "../flow.mjs";
import { breakWith, startSdk, stopSdk } from "../sdk.mjs";

const { FAULTLINE_URL: url, FAULTLINE_TOKEN: token } = process.env;
const release = own("states");
const type = own("ContestedError");
startSdk(release);
await breakWith(type, "two people see it");
await stopSdk();
await stored(`release:${release}`, 1);

await flow("conflict, failure and recovery", async (page, context) => {
  // This page hears of nothing, as after a lost connection: its rows are of before.
  await page.route("**/api/v1/stream*", (route) => route.abort());
  await page.goto(streamOf(`is:unresolved release:${release}`));
  const row = page.getByRole("row").filter({ hasText: type });
  await row.waitFor();
  await page.getByText("Reconnecting").first().waitFor();

  const other = await context.newPage();
  await other.goto(streamOf(`is:unresolved release:${release}`));
  await other.getByRole("row").filter({ hasText: type }).waitFor();
  await other.keyboard.press("j");
  await other.keyboard.press("e");
  await other.getByRole("status").getByText(/Archived/).waitFor();
  await other.close();

  await page.keyboard.press("j");
  await page.keyboard.press("r");
  await page.getByText(/Mira|Administrator|mira/i).and(page.getByText(/changed it .*(now|ago)/)).waitFor();
  const [issue] = await issuesOf(`release:${release}`);
  assert(issue.status === "archived", "the faster one's word stands");

  // The list fails: what is on the screen stays, says its age, and Retry brings the rest.
  await page.goto(streamOf(`release:${release}`));
  await row.waitFor();
  let broken = true;
  await page.route(/\/issues\?/, (route) => (broken ? route.fulfill({ status: 503, contentType: "application/problem+json", body: JSON.stringify({ status: 503, code: "engine_away", title: "Away", detail: "ClickHouse does not answer" }) }) : route.continue()));
  await page.getByRole("button", { name: /^Sort/ }).click();
  await page.getByRole("menuitemradio", { name: "Last seen" }).click();
  const alert = page.getByRole("alert");
  await alert.getByText("The list could not be read").waitFor({ timeout: 30_000 });
  await alert.getByText("ClickHouse does not answer").waitFor();
  broken = false;
  await alert.getByRole("button", { name: "Retry" }).click();
  await row.waitFor();
  await alert.waitFor({ state: "detached" });

  // A refused command is taken back on the screen.
  await fetch(`${url}/api/v1/orgs/faultline/issues/${issue.id}`, {
    method: "PUT",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify({ type: "unresolve" }),
  });
  await stored(`is:unresolved release:${release}`, 1);
  await page.goto(streamOf(`is:unresolved release:${release}`));
  await row.waitFor();
  await page.route(/\/issues$/, (route) => (route.request().method() === "PUT" ? route.abort() : route.continue()));
  await page.keyboard.press("j");
  await page.keyboard.press("r");
  await page.getByText(/not changed: The server cannot be reached/).waitFor();
  await row.waitFor();
});
