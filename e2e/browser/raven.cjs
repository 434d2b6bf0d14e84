// The predecessor of @sentry/node: base64 of zlib through the store door.
const Raven = require("raven");

Raven.config(process.env.SENTRY_DSN, { release: process.env.SENTRY_RELEASE }).install();
Raven.captureException(new Error("an old service"), (failure) => {
  if (failure) throw failure;
  process.exit(0);
});
