// The ten ways, each as a function that throws or rejects.
const customers = new Map([["7", { name: "Jonas" }]]);

class OrderNotFoundError extends Error {
  name = "OrderNotFoundError";
}

async function callGateway() {
  throw new Error("connect timed out after 3000 ms");
}

function parentOf(category) {
  return category + parentOf(category === "shoes" ? "boots" : "shoes");
}

export const breakages = {
  // An undefined where a customer should be.
  "null-customer": () => customers.get("42").name.trim(),
  // Wrapped: the root cause is what matters.
  "wrapped-cause": async () => {
    try {
      await callGateway();
    } catch (cause) {
      throw new Error("payment failed", { cause });
    }
  },
  // The order number varies, the bug does not.
  "varying-message": () => {
    const order = 100_000 + Math.floor(Math.random() * 899_999);
    throw new OrderNotFoundError(`order ${order} not found for customer 42`);
  },
  // Thrown inside a callback.
  lambda: () => ["12.50", "on request"].map((price) => BigInt(price)),
  // Recursion without an end.
  recursion: () => parentOf("shoes"),
  // Rejected a turn later.
  async: () => new Promise((_, reject) => setImmediate(() => reject(new Error("cannot reserve 5 of SKU-1042")))),
  // Several at once.
  aggregate: () => Promise.any([Promise.reject(new Error("shelf A is empty")), Promise.reject(new Error("shelf B is jammed"))]),
  // Text that a page must never believe.
  "hostile-text": () => {
    throw new RangeError("no results for <script>alert('\u202Ehi')</script>");
  },
  // Secrets in the message: they must not be stored.
  "secret-in-message": () => {
    throw new Error("card 4111 1111 1111 1111 was declined, password=hunter2");
  },
  // No exception at all, a message of level warning.
  warning: () => {},
};
