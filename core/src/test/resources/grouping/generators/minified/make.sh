#!/usr/bin/env bash
# One shop, built twice: the second build has more code in front, so every generated name and column differs.
# Needs Node 20; @sentry/browser and terser in NODE_PATH.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
terser="node $NODE_PATH/terser/bin/terser"
build() {
  mkdir -p "$work/$1"
  $terser "$here/vendor.js" --mangle --compress -o "$work/$1/vendor.js"
  $terser "$2" --mangle --compress inline=0,reduce_funcs=false,reduce_vars=false -o "$work/$1/app.js"
  node "$here/run.js" "$1" "$3" "$work/$1"
}
build 1.0.0 "$here/shop.js" 3f9c2a17
sed -e '1r '"$here/extra.js" -e 's/\bline\b/row/g; s/\bcart\b/bag/g; s/shop.bag/shop.cart/' -e "s/'bag cannot/'cart cannot/" "$here/shop.js" >"$work/second.js"
build 1.1.0 "$work/second.js" e01b77d4
