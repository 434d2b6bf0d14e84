# sentry-sdk: reports, goes quiet for errors alone when it is told to, and comes back.
import os
import time

import sentry_sdk

sentry_sdk.init(traces_sample_rate=1.0)


def send(message):
    try:
        raise ValueError(message)
    except ValueError as error:
        sentry_sdk.capture_exception(error)
    sentry_sdk.flush(5)


for i in range(6):
    send("before %d" % i)
with sentry_sdk.start_transaction(op="http", name="GET /quiet"):
    pass
sentry_sdk.flush(5)
for i in range(6):
    send("quiet %d" % i)
time.sleep(float(os.environ["PAUSE_SECONDS"]))
send("after")
