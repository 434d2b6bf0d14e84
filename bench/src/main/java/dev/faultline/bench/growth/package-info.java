/** What the query API costs as the tables grow: rows filled directly, asked over HTTP. */
@NullMarked
package dev.faultline.bench.growth;

import org.jspecify.annotations.NullMarked;
