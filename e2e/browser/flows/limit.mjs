// An admin sets a limit; the door obeys it within seconds, without a restart, and lets go as fast.
import { randomUUID } from "node:crypto";
import { assert, flow, own, until } from "../flow.mjs";

const project = own("limited");

await flow("a limit changed in settings takes effect on ingest", async (page) => {
  await page.goto("/faultline/projects/new");
  await page.getByLabel("Name").fill(project);
  await page.getByRole("button", { name: /create/i }).click();
  await page.waitForURL(/\/setup\//);
  const dsn = new URL((await page.getByText(/http:\/\/[0-9a-f]{32}@/).first().textContent()).match(/http:\/\/\S+?\/\d+/)[0]);
  const door = `${dsn.origin}/api${dsn.pathname}/envelope/?sentry_key=${dsn.username}`;
  const knock = () => {
    const id = randomUUID().replaceAll("-", "");
    const event = JSON.stringify({ event_id: id, message: "knock", level: "info" });
    return fetch(door, { method: "POST", body: `{"event_id":"${id}"}\n{"type":"event"}\n${event}\n` });
  };
  const statusOf = async () => (await knock()).status;
  await until("the new key is known", statusOf, (status) => status === 200);

  await page.goto(`/faultline/settings/projects/${new URL(page.url()).pathname.split("/")[3]}/limits`);
  const field = page.getByLabel("Whole project: how many");
  await field.fill("1");
  await page.getByLabel("Whole project: per").selectOption({ label: "per hour" });
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved. New events").waitFor();
  const changed = performance.now();
  await until("429", statusOf, (status) => status === 429);
  console.log(`refused ${Math.round(performance.now() - changed)} ms after saving`);
  const refused = await knock();
  assert(Number(refused.headers.get("retry-after")) > 0, "a 429 says when to come again");
  assert(refused.headers.get("x-sentry-rate-limits"), "a 429 tells the SDK what is limited");

  await field.fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await until("accepted again", statusOf, (status) => status === 200);
});
