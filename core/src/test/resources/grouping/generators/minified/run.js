'use strict';
// Throws each bug inside the built bundles and prints what the browser SDK would send, one event per line.
const fs = require('fs');
const vm = require('vm');
const { exceptionFromError, defaultStackParser } = require('@sentry/browser');

const [release, hash, folder] = process.argv.slice(2);
const context = vm.createContext({ console });
for (const name of ['vendor', 'app']) {
  vm.runInContext(fs.readFileSync(`${folder}/${name}.js`, 'utf8'), context, {
    filename: `https://cdn.shop.example/assets/${name}.${name === 'app' ? hash : 'aa10b3cd'}.js`,
  });
}
const parser = (stack, skip) =>
  defaultStackParser(stack, skip).filter((frame) => (frame.filename || '').startsWith('https://') || frame.filename === '<anonymous>');
async function keep(label, kind, feature, value) {
  try {
    await context.dispatch(context.shop[feature], value);
  } catch (error) {
    const values = [];
    for (let at = error; at; at = at.cause) values.unshift(exceptionFromError(parser, at));
    values.forEach((exception, index) => {
      exception.mechanism = { type: index < values.length - 1 ? 'chained' : 'onerror', handled: index < values.length - 1, exception_id: values.length - 1 - index };
    });
    const event = { platform: 'javascript', level: 'error', release: `shop@${release}`, exception: { values },
      request: { url: 'https://shop.example/cart' }, sdk: { name: 'sentry.javascript.browser' } };
    console.log(JSON.stringify({ label: `minified/${label}`, case: kind, event }));
  }
}
const chain = (depth) => (depth ? { next: chain(depth - 1) } : {});
(async () => {
  for (const n of [3, 41, 977]) {
    await keep('price-absent', 'property of undefined', 'total', [{ sku: n }]);
    await keep('owner-absent', 'property of undefined, other site', 'greet', { id: n });
    await keep('stock-no-function', 'not a function, generated name', 'stock', { id: n });
    await keep('coupon', 'quoted value', 'coupon', `x${n}`);
    await keep('voucher', 'quoted value, other site', 'voucher', `x${n}`);
    await keep('spread', 'not iterable, generated name', 'spread', n);
    await keep('cart-unreadable', 'wrapped', 'open', `{${n}`);
    await keep('walk-end', 'recursion', 'walk', chain(n % 30));
    await keep('page', 'async', 'page', n);
    await keep('add-line', 'method', 'add', { id: n });
    await keep('remove-line', 'method, same message', 'remove', { id: n });
  }
})();
