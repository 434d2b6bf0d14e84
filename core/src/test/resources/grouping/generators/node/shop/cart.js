'use strict';
const { invariant, mustBePositive } = require('./checks');

class Cart {
  constructor(lines, owner) {
    this.lines = lines;
    this.owner = owner;
  }
  total() {
    return this.lines.reduce((sum, line) => sum + line.price.amount, 0);
  }
  greet() {
    return this.owner.name.toUpperCase();
  }
  coupon(code) {
    if (!/^[A-Z]+$/.test(code)) throw new TypeError(`coupon ${code} of ${this.owner} is malformed`);
    return code;
  }
  voucher(code) {
    if (!/^[A-Z]+$/.test(code)) throw new TypeError(`voucher ${code} of ${this.owner} is malformed`);
    return code;
  }
  add(amount) {
    return this.lines.push({ price: { amount: mustBePositive(amount, 'price') } });
  }
  remove(amount) {
    return this.lines.splice(mustBePositive(amount, 'position'), 1);
  }
  open(state) {
    invariant(state === 'new', `cart is ${state}`);
  }
  close(state) {
    invariant(state === 'open', `cart is ${state}`);
  }
  each(visit) {
    this.lines.forEach((line) => visit(line));
  }
}
exports.Cart = Cart;
exports.parse = function parse(text) {
  return JSON.parse(text);
};
exports.parseWrapped = function parseWrapped(text) {
  try {
    return exports.parse(text);
  } catch (cause) {
    throw new Error(`cart ${text.length} cannot be read`, { cause });
  }
};
exports.walk = function walk(node) {
  if (!node.next) return node.value.id;
  return walk(node.next);
};
exports.forever = function forever(n) {
  return forever(n + 1) + 1;
};
