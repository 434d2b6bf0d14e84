/** What every list, chart and page asks: a query in its scope, and help with writing one. */
@NullMarked
package dev.faultline.query.search;

import org.jspecify.annotations.NullMarked;
