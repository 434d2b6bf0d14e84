"""Reads what the generators print, keeps what grouping may look at, writes one compact line per event."""
import json
import os
import re
import sys

EVENT = ("platform", "release", "level", "logger", "transaction", "message", "logentry", "fingerprint", "exception",
         "threads", "stacktrace", "request", "environment", "sdk")
FRAME = ("function", "module", "filename", "abs_path", "package", "lineno", "colno", "in_app", "context_line",
         "platform")


def small(value):
    if isinstance(value, dict):
        return {k: small(v) for k, v in value.items() if v not in (None, "", [], {})}
    return [small(v) for v in value] if isinstance(value, list) else value


def frames(node):
    if isinstance(node, dict):
        if "frames" in node:
            return {"frames": [{k: f[k] for k in FRAME if k in f} for f in node["frames"]][-250:]}
        return {k: frames(v) for k, v in node.items()}
    return [frames(v) for v in node] if isinstance(node, list) else node


for line in sys.stdin:
    line = re.sub(r"registry/src/[^/]+/", "registry/src/index/", line.replace(os.path.expanduser("~"), "/home/shop"))
    case = json.loads(line)
    event = {k: case["event"][k] for k in EVENT if k in case["event"]}
    if isinstance(event.get("sdk"), dict):
        event["sdk"] = {"name": event["sdk"].get("name")}
    case["event"] = small(frames(event))
    print(json.dumps(case, separators=(",", ":"), ensure_ascii=False))
