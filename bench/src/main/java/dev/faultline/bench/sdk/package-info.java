/** What the Java SDK costs an application. */
@NullMarked
package dev.faultline.bench.sdk;

import org.jspecify.annotations.NullMarked;
