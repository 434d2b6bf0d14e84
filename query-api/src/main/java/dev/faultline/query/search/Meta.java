package dev.faultline.query.search;

import dev.faultline.facts.query.Found;
import dev.faultline.query.web.PageMeta;

/** How an answer was found, for people who read numbers. */
public final class Meta {
    private Meta() {}

    /** @param startedAt {@code System.nanoTime()} when the request began */
    public static PageMeta of(Found<?> found, Search search, long startedAt) {
        return new PageMeta(
                (System.nanoTime() - startedAt) / 1_000_000,
                found.scannedRows(),
                found.exact(),
                found.partial() ? new PageMeta.Partial("the search used up its budget", 0, 0) : null,
                search.now(),
                search.freshAsOf());
    }
}
