#!/usr/bin/env bash
# Two releases of one shop: the second has shifted lines and renamed locals. Needs Go 1.26 and sentry-go.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for release in 1.0.0 1.1.0; do
  mkdir -p "$work/$release"
  cp -r "$here/main.go" "$here/orders" "$work/$release/"
  if [ "$release" = 1.1.0 ]; then
    sed -i -e 's/\bvalues\b/numbers/g; s/\bcustomer\b/buyer/g; s/\bamount\b/sum/g' -e '1i // A licence header.\n//\n//\n' "$work/$release/orders/orders.go"
  fi
  (cd "$work/$release" && { [ -f go.mod ] || go mod init shop; go get github.com/getsentry/sentry-go@v0.50.0; } >/dev/null 2>&1
    go build -gcflags=-l -o shop . && HERE="$work/$release" ./shop $release)
done
