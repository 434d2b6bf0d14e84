// Errors of a small shop, sent by the official SDK for Node.
import * as Sentry from '@sentry/node';

class PromoExpiredError extends Error {}
class PaymentDeclinedError extends Error {}

const faults = [
  () => {
    const cart = undefined;
    return cart.total();
  },
  () => JSON.parse('{"sku": "a-1", "count": '),
  () => {
    throw new PromoExpiredError('Promotion BLACKFRIDAY26 ended yesterday');
  },
  () => {
    throw new PaymentDeclinedError('Gateway returned 402: insufficient_funds after 3 attempts');
  },
  () => {
    throw new RangeError('Quantity 4000000000 is above what a line may hold');
  },
  () => {
    throw new Error('<script>alert("title")</script> \u202etxt.exe', {
      cause: new Error('connect ECONNREFUSED 10.4.2.17:6379'),
    });
  },
];

export async function sendTraffic(dsn, events) {
  Sentry.init({
    dsn,
    release: 'shop@2026.11.18',
    environment: 'production',
    sampleRate: 1,
    tracesSampleRate: 0,
  });
  for (let i = 0; i < events; i++) {
    Sentry.withScope((scope) => {
      scope.setUser({ id: String(i % 40), email: `user${i % 40}@shop.test` });
      scope.setTags({
        region: i % 5 ? 'eu-west-1' : 'us-east-1',
        promo: i % 3 ? 'BLACKFRIDAY26' : 'none',
      });
      scope.setContext('cart', { items: i % 7, currency: 'EUR' });
      scope.addBreadcrumb({ category: 'ui.click', message: 'button: Apply code' });
      scope.addBreadcrumb({
        category: 'http',
        type: 'http',
        data: { method: 'POST', url: '/v2/checkout', status_code: 500 },
      });
      try {
        faults[Math.floor((i * i) % faults.length)]();
      } catch (error) {
        Sentry.captureException(error);
      }
    });
  }
  await Sentry.flush(20_000);
}
