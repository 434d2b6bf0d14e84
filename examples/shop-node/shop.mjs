// A small shop that breaks in ten interesting ways.
//   SENTRY_DSN=… node shop.mjs                 serves POST /break/<name> on port 8091
//   SENTRY_DSN=… node shop.mjs --break=all     breaks once in every way and leaves
import { createServer } from "node:http";
import * as Sentry from "@sentry/node";
import { breakages } from "./breakages.mjs";

Sentry.init({ sendDefaultPii: false });

const names = Object.keys(breakages);

async function report(name) {
  await Sentry.withScope(async (scope) => {
    scope.setTransactionName(`POST /break/${name}`);
    scope.setTag("breakage", name);
    scope.setUser({ id: "42", email: "mira@shop.example" });
    Sentry.addBreadcrumb({ category: "shop", message: `about to run ${name}` });
    try {
      await breakages[name]();
      Sentry.captureMessage("Stock of SKU-1042 is down to 3", "warning");
    } catch (error) {
      Sentry.captureException(error);
    }
  });
}

function serve() {
  const port = Number(process.env.PORT ?? 8091);
  createServer(async (request, response) => {
    const name = /^\/break\/([\w-]+)$/.exec(request.url ?? "")?.[1];
    const known = request.method === "POST" && names.includes(name);
    if (known) await report(name);
    response.writeHead(known ? 500 : 404).end(known ? `broke: ${name}\n` : `breakages: ${names.join(", ")}\n`);
  }).listen(port, "127.0.0.1", () => console.log(`shop on http://127.0.0.1:${port}, breakages: ${names.join(", ")}`));
}

const wanted = process.argv.find((argument) => argument.startsWith("--break="))?.slice("--break=".length);
if (wanted) {
  for (const name of wanted === "all" ? names : [wanted]) await report(name);
  const sent = await Sentry.close(10_000);
  process.exit(sent ? 0 : 1);
} else {
  serve();
}
