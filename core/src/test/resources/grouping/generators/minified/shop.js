(() => {
  class CartError extends Error {
    constructor(text, options) {
      super(text, options);
      this.name = 'CartError';
    }
  }
  function priceOf(line) {
    return line.price.amount;
  }
  function totalOf(lines) {
    return lines.reduce((sum, line) => sum + priceOf(line), 0);
  }
  function ownerName(cart) {
    return cart.owner.name;
  }
  function greet(cart) {
    return `Hello ${ownerName(cart)}`;
  }
  function countStock(stock) {
    return stock.countPieces() + 1;
  }
  function checkCoupon(code) {
    if (!code.startsWith('C-')) throw new CartError(`coupon "${code}" is malformed after ${code.length} characters`);
    return code;
  }
  function checkVoucher(code) {
    if (!code.startsWith('V-')) throw new CartError(`voucher "${code}" is malformed after ${code.length} characters`);
    return code;
  }
  function spreadAll(values) {
    const [first] = values;
    return first;
  }
  function readCart(text) {
    return JSON.parse(text);
  }
  function openCart(text) {
    try {
      return readCart(text);
    } catch (cause) {
      throw new CartError('cart cannot be opened', { cause });
    }
  }
  function walk(node) {
    return node.next ? walk(node.next) : node.value.colour;
  }
  async function loadPage(number) {
    await null;
    if (number > 2) throw new RangeError(`page ${number} of 2`);
    return number;
  }
  async function showPage(number) {
    return await loadPage(number);
  }
  class Basket {
    addLine(line) {
      return line.sku.length;
    }
    removeLine(line) {
      return line.sku.length;
    }
  }
  const basket = new Basket();
  globalThis.shop = {
    total: (event) => totalOf(event),
    greet: (event) => greet(event),
    stock: (event) => countStock(event),
    coupon: (event) => checkCoupon(event),
    voucher: (event) => checkVoucher(event),
    spread: (event) => spreadAll(event),
    open: (event) => openCart(event),
    walk: (event) => walk(event),
    page: (event) => showPage(event),
    add: (event) => basket.addLine(event),
    remove: (event) => basket.removeLine(event),
  };
})();
