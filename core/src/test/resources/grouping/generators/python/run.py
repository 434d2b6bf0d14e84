"""Throws each bug of the shop in several ways and prints what the official SDK would send, one event per line."""
import asyncio
import json
import logging
import sys
import threading

import sentry_sdk
from sentry_sdk.integrations.logging import LoggingIntegration
from sentry_sdk.transport import Transport

RELEASE = sys.argv[1]
OUT = []


class Keep(Transport):
    def capture_envelope(self, envelope):
        event = envelope.get_event()
        if event is not None:
            OUT.append(json.loads(json.dumps(event, default=str)))


sentry_sdk.init(dsn="http://a@localhost/1", transport=Keep, release=f"shop@{RELEASE}", project_root=sys.path[0],
                include_local_variables=False, default_integrations=False,
                integrations=[LoggingIntegration(event_level=logging.ERROR)])
from shop import orders, pricing  # noqa: E402


def keep(label, case, work, fingerprint=None):
    OUT.clear()
    with sentry_sdk.new_scope() as scope:
        if fingerprint:
            scope.fingerprint = fingerprint
        try:
            work()
        except BaseException as problem:
            sentry_sdk.capture_exception(problem)
    for event in OUT:
        print(json.dumps({"label": f"python/{label}", "case": case, "event": event}))


def spread(label, case, works):
    for work in works:
        keep(label, case, work)


def in_thread(work):
    failed = []

    def guarded():
        try:
            work()
        except BaseException as problem:
            failed.append(problem)

    thread = threading.Thread(target=guarded)
    thread.start()
    thread.join()
    raise failed[0]


def tree(depth):
    return orders.Node("n", [tree(depth - 1)]) if depth else orders.Node(None)


async def gathered(*work):
    await asyncio.gather(*work)


lines = [{"price": 10}, {"price": 20}]
spread("rate-missing", "values", [lambda c=c: pricing.convert(5, c) for c in ("GBP", "CHF", "SEK", "NOK")])
spread("discount-too-much", "values", [lambda p=p: orders.checkout(lines, p) for p in (101, 250, 999)])
spread("surcharge-too-much", "same type, other site", [lambda p=p: orders.invoice(lines, p) for p in (101, 250, 999)])
spread("price-absent", "same type, other site", [lambda n=n: orders.checkout([{"cost": n}], 5) for n in (1, 2, 3)])
spread("refund-not-positive", "shared helper", [lambda n=n: pricing.refund(n) for n in (0, -1, -20)])
spread("deposit-not-positive", "shared helper", [lambda n=n: pricing.deposit(n) for n in (0, -4, -51)])
spread("label-empty", "shared helper", [lambda n=n: pricing.label_of({"label": n}) for n in ("", None)])
spread("price-list-broken", "wrapped", [lambda t=t: pricing.load(t) for t in ("{", "[1,", "nope", '{"a":')])
spread("price-list-broken", "wrapped twice", [lambda t=t: pricing.load_quietly(t) for t in ("{", "x", '["')])
spread("cheapest-no-pieces", "lambda", [lambda n=n: pricing.cheapest([{"price": n, "pieces": 0}]) for n in (1, 2, 3)])
spread("node-nameless", "recursion", [lambda d=d: orders.weigh(tree(d)) for d in (1, 3, 12, 40)])
spread("visit-bottom", "mutual recursion", [lambda d=d: orders.visit_even(d) for d in (4, 6, 20, 80)])
spread("endless", "stack overflow", [lambda d=d: orders.endless(d) for d in (0, 1)])
spread("stock-short", "async", [lambda w=w: asyncio.run(orders.place(f"sku-{w}", w, 1)) for w in (2, 30, 400)])
spread("stock-short", "async gathered", [lambda w=w: asyncio.run(gathered(orders.place(f"sku-{w}", w, 1))) for w in (5, 6)])
spread("stock-unreserved", "async", [lambda w=w: asyncio.run(orders.release(f"sku-{w}", w)) for w in (2, 30, 400)])
spread("address-absent", "sync", [lambda n=n: orders.ship_now({"id": n}) for n in (1, 2)])
spread("address-absent", "thread", [lambda n=n: in_thread(lambda: orders.ship_now({"id": n})) for n in (3, 4)])
spread("address-absent", "pool", [lambda n=n: orders.ship_later({"id": n}) for n in (5, 6)])
spread("cancel-not-open", "decorated", [lambda n=n, s=s: orders.cancel({"id": n, "state": s}) for n, s in ((7, "closed"), (81, "sent"))])
spread("reopen-not-closed", "decorated", [lambda n=n, s=s: orders.reopen({"id": n, "state": s}) for n, s in ((7, "open"), (81, "sent"))])
spread("import-price", "group of one kind", [lambda n=n: asyncio.run(orders.import_all([("price", i) for i in range(n)])) for n in (1, 2, 5)])
spread("import-both", "group of two kinds", [lambda n=n: asyncio.run(orders.import_all(n)) for n in (
    [("price", 1), ("stock", 2)], [("stock", 9), ("price", 4)], [("stock", 9), ("price", 4), ("stock", 5)])])
for n in (3, 41, 977):
    keep("message-slow", "parameters", lambda: logging.getLogger("shop.db").error("query took %d ms on %s", n, f"db-{n}.internal"))
    keep("message-full", "parameters", lambda: logging.getLogger("shop.disk").error("disk %s is %d %% full", f"/dev/sd{n}", n))
    keep("message-plain", "no parameters", lambda: sentry_sdk.capture_message(f"worker {n} lost its lease after {n}.5s", level="error"))
    keep("fingerprint-payments", "sdk fingerprint", lambda: pricing.convert(n, "GBP"), ["payments-down"])
    keep("fingerprint-payments", "sdk fingerprint", lambda: orders.ship_now({"id": n}), ["payments-down"])
    keep("fingerprint-default", "sdk fingerprint with default", lambda: pricing.convert(n, "GBP"), ["{{ default }}", "tenant-a"])
