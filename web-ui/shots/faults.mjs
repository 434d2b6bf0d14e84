// What breaks in the shop of the pictures, each in a function of its own, so that stacks and culprits differ.

class Named extends Error {
  constructor(name, message, options) {
    super(message, options);
    this.name = name;
  }
}

function applyPromo() {
  const cart = undefined;
  return cart.total();
}

function capturePayment() {
  throw new Named(
    'PaymentDeclinedError',
    'Gateway returned 402: insufficient_funds after 3 attempts',
  );
}

function readLineItem(i) {
  return JSON.parse(`{"sku": "a-${i % 9}", "count": `);
}

function reserveStock() {
  throw new Named('DeadlockError', 'Lock wait timeout exceeded; try restarting transaction');
}

function validateQuantity() {
  throw new RangeError('Quantity 4000000000 is above what a line may hold');
}

function fetchRecommendations() {
  throw new Named('NetworkError', 'Failed to fetch /api/v2/recommendations', {
    cause: new Error('connect ECONNREFUSED 10.4.2.17:6379'),
  });
}

function loadChunk() {
  throw new Named(
    'ChunkLoadError',
    'Loading chunk 4127 failed. (https://cdn.shop.test/4127.9e1c.js)',
  );
}

function renderInvoice() {
  throw new Named('TemplateError', '<script>alert("title")</script> \u202etxt.exe is no template');
}

function evictExpired(i) {
  throw new Named('CacheError', `Entry cart:${i % 50} was changed while it was read`);
}

function exportOrders() {
  throw new Named('OutOfMemoryError', 'Cannot allocate 512 MB for the export of 1,284,000 orders');
}

function verifySession() {
  throw new Named('TokenExpiredError', 'jwt expired at 2026-11-18T06:00:00Z');
}

function rankResults() {
  throw new Named('ValueError', 'Input contains NaN, infinity or a value too large for float32');
}

export const faults = [
  { run: applyPromo, unhandled: true },
  { run: capturePayment },
  { run: readLineItem },
  { run: reserveStock },
  { run: validateQuantity, level: 'warning' },
  { run: fetchRecommendations, unhandled: true },
  { run: loadChunk },
  { run: renderInvoice },
  { run: evictExpired, level: 'warning' },
  { run: exportOrders, level: 'fatal', unhandled: true },
  { run: verifySession },
  { run: rankResults },
];
