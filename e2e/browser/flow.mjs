// What every flow shares: one browser, a page of its own signed in, and the rules that hold on every page.
import { launch, signIn } from "./chromium.mjs";

const { FAULTLINE_URL: url, FAULTLINE_TOKEN: token } = process.env;

/**
 * Runs a flow and fails it when the page broke on the way or asked anybody but its own origin for anything.
 * `look` is what Playwright knows of a device; `signedIn: false` leaves the door closed.
 */
export async function flow(name, walk, { signedIn = true, ...look } = {}) {
  const browser = await launch();
  const broken = [];
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...look, baseURL: url });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    page.on("pageerror", (error) => broken.push(`the page broke: ${error}`));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin)
        broken.push(`a request left the origin: ${request.url()}`);
    });
    if (signedIn) await signIn(page);
    const started = performance.now();
    await walk(page, context);
    if (broken.length > 0) throw new Error(broken.join("\n"));
    console.log(`passed: ${name} (${Math.round(performance.now() - started)} ms)`);
  } finally {
    await browser.close();
  }
}

/** Issues of the last hour as the API gives them to a script. */
export async function issuesOf(q) {
  const answer = await fetch(`${url}/api/v1/orgs/faultline/issues?t=1h&limit=50&q=${encodeURIComponent(q)}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!answer.ok) throw new Error(`the API answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()).items;
}

/** Waits until all that was sent is there: what comes later waits behind a pill and moves no row. */
export const stored = (q, count) => until(`${count} issues of ${q}`, () => issuesOf(q), (items) => items.length === count);

/** Waits until `check` is true of what `look` gives; the last sight is in the message. */
export async function until(what, look, check, limit = 15_000) {
  const end = performance.now() + limit;
  let seen = await look();
  while (!check(seen)) {
    if (performance.now() > end) throw new Error(`${what}: not within ${limit} ms, last seen ${JSON.stringify(seen)?.slice(0, 2500)}`);
    await new Promise((done) => setTimeout(done, 100));
    seen = await look();
  }
  return seen;
}

export function assert(holds, message) {
  if (!holds) throw new Error(message);
}

/** The stream, asked for one thing, in a time that is short enough to be this run's. */
export const streamOf = (q) => `/faultline/issues?t=1h&q=${encodeURIComponent(q)}`;

/** A word no other flow of this run uses. */
export const own = (stem) => `${stem}-${Math.random().toString(36).replace(/[^a-z]/g, "").slice(0, 8)}`;
