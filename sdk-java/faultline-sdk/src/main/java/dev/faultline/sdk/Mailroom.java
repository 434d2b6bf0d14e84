package dev.faultline.sdk;

import dev.faultline.sdk.trace.Ids;
import dev.faultline.sdk.trace.Transaction;
import dev.faultline.sdk.transport.Bounds;
import dev.faultline.sdk.transport.Content;
import dev.faultline.sdk.transport.Delivery;
import dev.faultline.sdk.transport.DeliveryState;
import dev.faultline.sdk.transport.Destination;
import dev.faultline.sdk.transport.Discards;
import dev.faultline.sdk.transport.Kind;
import dev.faultline.sdk.transport.Parcel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Packs what was captured and hands it to delivery. */
final class Mailroom {
    /** Attachments of one queue; the queue's bound alone counts events, and each could bring megabytes. */
    private static final long MAX_HELD_BYTES = 16L << 20;
    /** Set where the SDK itself works: what is captured there is its own doing and would never end. */
    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    private final FaultlineOptions options;
    private final Discards discards = new Discards();
    private final Ids ids = new Ids();
    private final AtomicLong heldBytes = new AtomicLong();
    private final EventWriter writer;
    private final Delivery delivery;

    Mailroom(FaultlineOptions options, Dsn dsn, Runnable eachMinute) {
        this.options = options;
        this.writer = new EventWriter(options, new Surroundings(System.getenv()));
        this.delivery = open(options, dsn, discards, eachMinute);
    }

    static boolean isInside() {
        return INSIDE.get();
    }

    Ids ids() {
        return ids;
    }

    String newId() {
        return ids.next();
    }

    void drop(String reason, Kind kind) {
        discards.count(reason, kind);
    }

    boolean post(Event event) {
        long held = hold(event);
        boolean taken = offer(Kind.EVENT, event.id(), () -> {
            heldBytes.addAndGet(-held);
            return content(event);
        });
        if (!taken) {
            heldBytes.addAndGet(-held);
        }
        return taken;
    }

    void post(Event event, Transaction transaction) {
        offer(Kind.TRANSACTION, event.id(), () -> {
            Map<String, Object> header = Map.of("event_id", event.id(), "trace", transaction.description());
            return new Content(header)
                    .item("transaction", writer.write(event, transaction))
                    .toBytes();
        });
    }

    boolean post(Kind kind, String id, byte[] item) {
        return post(kind, kind.itemType(), id, item);
    }

    boolean post(Kind kind, String itemType, String id, byte[] item) {
        // The header of a session names no event.
        Map<String, String> header = kind == Kind.SESSION ? Map.of() : Map.of("event_id", id);
        return offer(kind, id, () -> new Content(header).item(itemType, item).toBytes());
    }

    boolean flush(Duration deadline) {
        return delivery.flush(deadline);
    }

    long droppedErrors() {
        return discards.errors();
    }

    DeliveryState state() {
        return delivery.state();
    }

    void close(Duration deadline) {
        delivery.close(deadline);
    }

    private boolean offer(Kind kind, String id, Supplier<byte @Nullable []> content) {
        return delivery.offer(new Parcel() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public byte @Nullable [] content() {
                return content.get();
            }
        });
    }

    private byte @Nullable [] content(Event event) {
        Event left = options.beforeSend(event);
        if (left == null) {
            discards.count("before_send", Kind.EVENT);
            return null;
        }
        Content content = new Content(Map.of("event_id", left.id())).item("event", writer.write(left));
        for (Attachment attachment : left.attachments()) {
            byte[] bytes = attachment.read();
            if (bytes == null) {
                discards.count("too_large_or_gone", Kind.ATTACHMENT, 1);
            } else {
                content.file(attachment.filename(), attachment.contentType(), bytes);
            }
        }
        return content.toBytes();
    }

    /** Reserves room for the files of an event; without room they are left out and counted. */
    private long hold(Event event) {
        long wanted = 0;
        for (Attachment attachment : event.attachments()) {
            wanted += attachment.held();
        }
        if (wanted > 0 && heldBytes.addAndGet(wanted) > MAX_HELD_BYTES) {
            heldBytes.addAndGet(-wanted);
            discards.count(
                    "queue_overflow", Kind.ATTACHMENT, event.attachments().size());
            event.attachments().clear();
            return 0;
        }
        return wanted;
    }

    private static Delivery open(FaultlineOptions options, Dsn dsn, Discards discards, Runnable eachMinute) {
        Destination destination = new Destination(
                dsn.envelopeUri(),
                SdkVersion.NAME + "/" + SdkVersion.VERSION,
                dsn.publicKey(),
                options.secret() == null ? dsn.secret() : options.secret(),
                dsn.project());
        Bounds bounds = new Bounds(
                options.queueSize(),
                options.maxSpoolBytes(),
                options.firstBackoff().toMillis());
        Delivery.Chores chores = new Delivery.Chores() {
            @Override
            public void begin() {
                INSIDE.set(true);
            }

            @Override
            public void eachMinute() {
                eachMinute.run();
            }
        };
        Path spool = options.spoolFolder();
        try {
            return Delivery.open(destination, bounds, spool, discards, chores);
        } catch (IOException noFolder) {
            Diagnostics.say("unsent events wait in memory only, " + spool + " cannot be used: " + noFolder);
        }
        try {
            return Delivery.open(destination, bounds, null, discards, chores);
        } catch (IOException impossible) {
            throw new UncheckedIOException("delivery without a folder needs no disk", impossible);
        }
    }
}
