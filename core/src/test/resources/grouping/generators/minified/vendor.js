// Stands for a framework in a chunk of its own.
globalThis.dispatch = function dispatch(handler, event) {
  return callWithin(handler, event);
};
function callWithin(handler, event) {
  return handler.call(null, event);
}
