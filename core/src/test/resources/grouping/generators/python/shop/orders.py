import asyncio
import functools
from concurrent.futures import ThreadPoolExecutor

from shop import pricing


class StockError(Exception):
    pass


class Node:
    def __init__(self, name, children=()):
        self.name = name
        self.children = children


def weigh(node):
    if node.name is None:
        raise StockError("node without a name")
    return len(node.name) + sum(weigh(child) for child in node.children)


def visit_even(depth):
    if depth == 0:
        raise StockError("bottom reached")
    return visit_odd(depth - 1)


def visit_odd(depth):
    if depth == 0:
        raise StockError("bottom reached")
    return visit_even(depth - 1)


def endless(value):
    return endless(value + 1)


async def reserve(sku, wanted, stock):
    await asyncio.sleep(0)
    if wanted > stock:
        raise StockError(f"only {stock} of {sku} left, {wanted} wanted")


async def place(sku, wanted, stock):
    await reserve(sku, wanted, stock)


async def release(sku, held):
    await asyncio.sleep(0)
    raise StockError(f"{sku} holds {held} that nobody reserved")


def ship_now(order):
    return deliver(order)


def ship_later(order):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(ship_now, order).result()


def deliver(order):
    return pack(order)


def pack(order):
    return order["address"]["street"]


def audited(work):
    @functools.wraps(work)
    def wrapper(*args, **kwargs):
        return work(*args, **kwargs)

    return wrapper


@audited
def cancel(order):
    if order["state"] != "open":
        raise StockError(f"order {order['id']} is {order['state']}")


@audited
def reopen(order):
    if order["state"] != "closed":
        raise StockError(f"order {order['id']} is {order['state']}")


def checkout(lines, percent):
    return pricing.total(lines, percent)


def invoice(lines, percent):
    return pricing.total_with_fee(lines, percent)


async def import_all(rows):
    async with asyncio.TaskGroup() as group:
        for kind, row in rows:
            group.create_task(import_price(row) if kind == "price" else import_stock(row))


async def import_price(row):
    raise ValueError(f"row {row} has no price")


async def import_stock(row):
    raise KeyError(f"row {row}")
