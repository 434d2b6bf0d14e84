#!/usr/bin/env bash
# Two releases of one shop: the second has shifted lines and renamed locals. Needs Rust 1.95.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${WORK:-$(mktemp -d)}
for release in 1.0.0 1.1.0; do
  rm -rf "$work/src" && cp -r "$here/src" "$here/Cargo.toml" "$work/"
  if [ "$release" = 1.1.0 ]; then
    sed -i -e 's/\bvalues\b/numbers/g; s/\bdepth\b/level/g; s/\bposition\b/place/g' -e '1i //! A licence header.\n//!\n//!\n' "$work/src/orders.rs"
  fi
  (cd "$work" && cargo build --quiet && ./target/debug/shop $release 2>/dev/null | sed "s#$work#/srv/shop#g")
done
