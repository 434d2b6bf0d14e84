'use strict';
/** Shared by many features: who calls it decides which bug it is. */
exports.invariant = function invariant(condition, text) {
  if (!condition) throw new Error(text);
};
exports.mustBePositive = function mustBePositive(amount, name) {
  if (!(amount > 0)) throw new RangeError(`${name} must be positive but is ${amount}`);
  return amount;
};
