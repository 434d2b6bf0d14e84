#!/usr/bin/env bash
# Two releases of one shop: the second has shifted lines and renamed locals.
# Needs JDK 25 and, in CLASSPATH, io.sentry:sentry and spring-aop with what it needs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for release in 1.0.0 1.1.0; do
  mkdir -p "$work/$release"
  cp -r "$here/shop" "$work/$release/"
  if [ "$release" = 1.1.0 ]; then
    for file in "$work/$release/shop"/*.java; do
      [ "$(basename "$file")" = Run.java ] && continue
      sed -i -e 's/\bpieces)/count_of_pieces)/g; s/\bpieces;/count_of_pieces;/g; s/\bint pieces\b/int count_of_pieces/g; s/"no " + pieces/"no " + count_of_pieces/; s/(pieces >/(count_of_pieces >/; s/\btext\b/words/g' -e '1i // A licence header.\n//\n//' "$file"
    done
    sed -i 's/count_of_pieces)/pieces)/g; s/int count_of_pieces/int pieces/g' "$work/$release/shop/Cart.java"
  fi
  javac -cp "$CLASSPATH" -d "$work/$release/classes" "$work/$release/shop"/*.java
  java -XX:-OmitStackTraceInFastThrow -cp "$work/$release/classes:$CLASSPATH" com.acme.shop.Run $release
done
