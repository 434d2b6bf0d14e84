package dev.faultline.core.event;

import dev.faultline.core.envelope.EnvelopeItem;

/**
 * An event that says that something works again: it resolves the issue of its own fingerprint, message or exception and
 * is not stored. The plain JSON door marks it by the content type of its item.
 */
public final class Recovery {
    /** What the item's header states. */
    public static final String CONTENT_TYPE = "application/vnd.faultline.recovery+json";

    /** Why its item is not stored, in the ledger. */
    public static final String REASON = "recovery";

    private Recovery() {}

    /** Whether an item is one. */
    public static boolean isOne(EnvelopeItem item) {
        return CONTENT_TYPE.equals(item.contentType());
    }
}
