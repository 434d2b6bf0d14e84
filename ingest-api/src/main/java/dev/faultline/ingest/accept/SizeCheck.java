package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.EnvelopeItem;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.util.List;

/** Turns an envelope away when an item, or all items of a kind, are too large: nothing of it is kept. */
final class SizeCheck {
    private final SizeLimits limits;

    SizeCheck(SizeLimits limits) {
        this.limits = limits;
    }

    /** @throws RefusedException with {@link Refusal#ITEM_TOO_LARGE} */
    void check(Incoming incoming) {
        var items = incoming.envelope().items();
        var eventLike = 0;
        var attachments = new Sum();
        var sessions = new Sum();
        for (var i = 0; i < items.size(); i++) {
            var type = items.get(i).type();
            var size = incoming.sizeOf(i);
            if (size > limits.of(type)) {
                throw tooLarge("an item of type " + items.get(i).wireType() + " weighs " + size + " bytes; "
                        + limits.of(type) + " are allowed");
            }
            switch (type) {
                case EVENT, TRANSACTION, SECURITY -> eventLike++;
                case ATTACHMENT_ITEM -> attachments.add(size);
                case SESSION, SESSIONS -> sessions.add(size);
                default -> {
                    // Bounded by its own size and by the number of items.
                }
            }
        }
        atMost("events", eventLike, 1);
        atMost("attachments", attachments.count, limits.attachmentCount());
        atMost("bytes of attachments", attachments.bytes, limits.attachments().toBytes());
        atMost("sessions", sessions.count, limits.sessionCount());
        atMost("bytes of sessions", sessions.bytes, limits.sessions().toBytes());
        atMost("check-ins", count(items, ItemType.CHECK_IN), 1);
    }

    private static long count(List<EnvelopeItem> items, ItemType type) {
        return items.stream().filter(item -> item.type() == type).count();
    }

    private static void atMost(String what, long found, long allowed) {
        if (found > allowed) {
            throw tooLarge("the envelope holds " + found + " " + what + "; " + allowed + " are allowed");
        }
    }

    private static RefusedException tooLarge(String detail) {
        return Refusal.ITEM_TOO_LARGE.because(detail);
    }

    private static final class Sum {
        private long bytes;
        private int count;

        void add(long size) {
            bytes += size;
            count++;
        }
    }
}
