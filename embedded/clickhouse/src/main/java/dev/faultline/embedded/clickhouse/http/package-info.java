/** A small HTTP/1.1 server that can do what the JDK one cannot: give up a response halfway, visibly. */
@NullMarked
package dev.faultline.embedded.clickhouse.http;

import org.jspecify.annotations.NullMarked;
