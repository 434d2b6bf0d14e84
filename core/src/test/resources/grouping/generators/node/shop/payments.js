'use strict';
class Declined extends Error {
  constructor(text) {
    super(text);
    this.name = 'Declined';
  }
}
const pause = () => new Promise((done) => setImmediate(done));
async function authorise(card, amount) {
  await pause();
  if (amount > 100) throw new Declined(`card ${card} declined for ${amount}.00`);
}
async function pay(card, amount) {
  await authorise(card, amount);
}
async function capture(card, amount) {
  await pause();
  throw new Declined(`card ${card} has nothing to capture of ${amount}`);
}
function settle(batch) {
  const first = batch.items.find((item) => item.open);
  return first.id;
}
function settleLater(batch) {
  return new Promise((done, fail) => {
    setTimeout(() => {
      try {
        done(settle(batch));
      } catch (error) {
        fail(error);
      }
    }, 1);
  });
}
const settleInChain = (batch) => Promise.resolve(batch).then(settle);
async function race(sources) {
  return Promise.any(sources.map((source) => (source === 'a' ? fromA(source) : fromB(source))));
}
async function fromA(source) {
  throw new Declined(`source ${source} is away`);
}
async function fromB(source) {
  throw new RangeError(`source ${source} is out of range`);
}
module.exports = { pay, capture, settle, settleLater, settleInChain, race };
