// Somebody's app with an unmodified SDK: the DSN is all that was changed.
import * as Sentry from "@sentry/node";

export function startSdk(release, dsn = process.env.FAULTLINE_DSN) {
  Sentry.init({ dsn, release, environment: "production", serverName: "checkout-7f9c", tracesSampleRate: 0 });
}

/** Throws an error of the given name, as checkout does, and reports it with what a shop knows by then. */
export async function breakWith(name, message, { user = "u-1", tags = {} } = {}) {
  Sentry.withScope((scope) => {
    scope.setUser({ id: user, email: `${user}@shop.example` });
    scope.setTags(tags);
    scope.addBreadcrumb({ category: "ui.click", message: "button: Apply code" });
    scope.addBreadcrumb({ category: "http", type: "http", data: { method: "POST", url: "/v2/checkout", status_code: 500 } });
    try {
      applyPromotion(name, message);
    } catch (error) {
      Sentry.captureException(error);
    }
  });
  await Sentry.flush(10_000);
}

export const stopSdk = () => Sentry.close(5_000);

function applyPromotion(name, message) {
  const error = new Error(message);
  error.name = name;
  throw error;
}
