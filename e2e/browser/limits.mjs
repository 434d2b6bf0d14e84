// @sentry/node: reports, goes quiet for errors alone when it is told to, and comes back.
import * as Sentry from "@sentry/node";

Sentry.init({ tracesSampleRate: 1 });
const send = async (message) => {
  Sentry.captureException(new Error(message));
  await Sentry.flush(5_000);
};

for (let i = 0; i < 6; i++) await send(`before ${i}`);
await Sentry.startSpan({ name: "GET /quiet", forceTransaction: true }, () => {});
await Sentry.flush(5_000);
for (let i = 0; i < 6; i++) await send(`quiet ${i}`);
await new Promise((resume) => setTimeout(resume, Number(process.env.PAUSE_SECONDS) * 1_000));
await send("after");
await Sentry.close(5_000);
