#!/usr/bin/env bash
# Two releases of one shop: the second has shifted lines and renamed locals. Needs Python 3.11 and sentry-sdk.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for release in 1.0.0 1.1.0; do
  mkdir -p "$work/$release/srv"
  cp -r "$here/shop" "$here/run.py" "$work/$release/srv/"
  if [ "$release" = 1.1.0 ]; then
    for file in "$work/$release/srv/shop"/*.py; do
      sed -i -e 's/\bamount\b/sum_of_money/g; s/\bdepth\b/level/g; s/\bwanted\b/asked/g' -e '1i # a licence header\n#\n#\n#\n#\n#\n#' "$file"
    done
  fi
  (cd "$work/$release/srv" && "${PYTHON:-python3}" run.py $release | sed "s#$work/$release/srv#/srv/shop#g")
done
