// A page of somebody else's, on an origin of its own, that loads SDKs as they are published.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const modules = fileURLToPath(new URL("node_modules/", import.meta.url));
const sdk = [
  "@sentry/browser",
  "@sentry/browser-utils",
  "@sentry/core",
  "@sentry/core/browser",
  "@sentry/feedback",
  "@sentry/replay",
  "@sentry/replay-canvas",
  "@sentry/conventions/attributes",
  "@sentry/conventions/op",
  "web-vitals",
];
const imports = Object.fromEntries(
  sdk.map((name) => [name, `/${fileURLToPath(import.meta.resolve(name)).slice(modules.length)}`]),
);

/** Serves a page with the given body; module scripts in it may import the SDKs by name. */
export async function site(body) {
  const page = `<!doctype html><meta charset="utf-8"><title>Shop</title>
    <script type="importmap">${JSON.stringify({ imports })}</script><body>${body}`;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/") return response.writeHead(200, { "Content-Type": "text/html" }).end(page);
    try {
      const script = await readFile(modules + pathname.slice(1));
      response.writeHead(200, { "Content-Type": "text/javascript" }).end(script);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "localhost", listening));
  return { origin: `http://localhost:${server.address().port}`, close: () => server.close() };
}
