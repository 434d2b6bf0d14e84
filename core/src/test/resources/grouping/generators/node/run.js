'use strict';
// Throws each bug of the shop in several ways and prints what the official SDK would send, one event per line.
const Sentry = require('@sentry/node');
const { Cart, parse, parseWrapped, walk, forever } = require('./shop/cart');
const payments = require('./shop/payments');

const kept = [];
Sentry.init({
  dsn: 'http://a@localhost/1', release: `shop@${process.argv[2]}`, maxValueLength: 1000,
  beforeSend: ({ sdkProcessingMetadata, contexts, breadcrumbs, extra, ...event }) => { kept.push(event); return null; },
});
async function keep(label, kind, work, fingerprint) {
  kept.length = 0;
  try {
    await work();
  } catch (error) {
    Sentry.withScope((scope) => {
      if (fingerprint) scope.setFingerprint(fingerprint);
      Sentry.captureException(error);
    });
  }
  for (let i = 0; i < 3000 && kept.length === 0; i++) await new Promise((done) => setTimeout(done, 2));
  for (const event of kept) console.log(JSON.stringify({ label: `node/${label}`, case: kind, event }));
}
async function spread(label, kind, works) {
  for (const work of works) await keep(label, kind, work);
}
const chain = (depth) => (depth ? { next: chain(depth - 1) } : {});
(async () => {
  await spread('price-absent', 'callback', [1, 2, 3].map((n) => () => new Cart([{ sku: n }], 'x').total()));
  await spread('owner-absent', 'same type, other site', [1, 2, 3].map(() => () => new Cart([]).greet()));
  await spread('coupon-malformed', 'values', ['a1', 'zz-9', '%'].map((c) => () => new Cart([], 'ann').coupon(c)));
  await spread('voucher-malformed', 'same type, other site', ['a1', 'zz-9', '%'].map((c) => () => new Cart([], 'bob').voucher(c)));
  await spread('add-not-positive', 'shared helper', [0, -1, -77].map((n) => () => new Cart([]).add(n)));
  await spread('remove-not-positive', 'shared helper', [0, -1, -77].map((n) => () => new Cart([]).remove(n)));
  await spread('open-twice', 'shared helper', ['open', 'gone'].map((s) => () => new Cart([]).open(s)));
  await spread('close-twice', 'shared helper', ['new', 'gone'].map((s) => () => new Cart([]).close(s)));
  await spread('cart-unreadable', 'sync', ['{', '[1,', 'x'].map((t) => () => parse(t)));
  await spread('cart-unreadable', 'wrapped', ['{', '[1,', 'x'].map((t) => () => parseWrapped(t)));
  await spread('walk-end', 'recursion', [0, 1, 9, 30].map((d) => () => walk(chain(d))));
  await spread('forever', 'stack overflow', [0, 1].map((n) => () => forever(n)));
  await spread('card-declined', 'async', [101, 2000, 31415].map((n) => () => payments.pay(`4242-${n}`, n)));
  await spread('card-declined', 'async all', [102, 2001].map((n) => () => Promise.all([payments.pay(`4242-${n}`, n)])));
  await spread('capture-nothing', 'async', [1, 20, 300].map((n) => () => payments.capture(`4242-${n}`, n)));
  await spread('nothing-open', 'sync', [1, 2].map((n) => () => payments.settle({ items: [{ id: n }] })));
  await spread('nothing-open', 'timer', [3, 4].map((n) => () => payments.settleLater({ items: [{ id: n }] })));
  await spread('nothing-open', 'promise', [5, 6].map((n) => () => payments.settleInChain({ items: [{ id: n }] })));
  await spread('sources-away', 'group of one kind', [['a'], ['a', 'a']].map((s) => () => payments.race(s)));
  await spread('sources-both', 'group of two kinds', [['a', 'b'], ['b', 'a'], ['a', 'b', 'b']].map((s) => () => payments.race(s)));
  for (const n of [3, 41, 977]) {
    await keep('message-lease', 'parameters', () => Sentry.captureMessage(`worker ${n} lost its lease after ${n}.5s`, 'error'));
    await keep('message-host', 'parameters', () => Sentry.captureMessage(`no answer from https://db-${n}.example/x?q=${n} (10.0.0.${n % 250})`, 'error'));
    await keep('fingerprint-payments', 'sdk fingerprint', () => payments.pay('c', n + 100), ['payments-down']);
    await keep('fingerprint-payments', 'sdk fingerprint', () => walk({}), ['payments-down']);
    await keep('fingerprint-type', 'sdk fingerprint with variable', () => walk({}), ['{{ error.type }}', 'walk']);
  }
  process.exit(0);
})();
