package dev.faultline.sdk;

import dev.faultline.sdk.json.Plain;
import dev.faultline.sdk.transport.Bounds;
import dev.faultline.sdk.transport.Delivery;
import dev.faultline.sdk.transport.Destination;
import dev.faultline.sdk.transport.Discards;
import dev.faultline.sdk.transport.Parcel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Captures and delivers for one DSN. {@code capture} costs the caller a queue entry: reading the throwable, the hook,
 * writing and sending are the SDK's own thread's. No method throws what the SDK or the throwable does wrong.
 */
public final class FaultlineClient implements AutoCloseable {
    /** Set where the SDK itself works: what is captured there is its own doing and would never end. */
    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    private final FaultlineOptions options;
    private final Discards discards = new Discards();
    private final EventIds ids = new EventIds();
    private final RecentThrowables recent = new RecentThrowables();
    private final ErrorLimiter limiter;
    private final EventWriter writer;
    private final Delivery delivery;

    private FaultlineClient(FaultlineOptions options, Dsn dsn) throws IOException {
        this.options = options;
        this.limiter = new ErrorLimiter(options.maxErrorsPerTypeAndMinute(), System::nanoTime);
        this.writer = new EventWriter(options, new Surroundings(System.getenv()));
        this.delivery = open(options, dsn, discards);
    }

    /**
     * Starts a client.
     *
     * @throws IllegalArgumentException when the options hold no usable DSN
     */
    public static FaultlineClient start(FaultlineOptions options) {
        if (options.dsn() == null) {
            throw new IllegalArgumentException("no DSN: set faultline.dsn or FAULTLINE_DSN");
        }
        Dsn dsn = Dsn.parse(options.dsn());
        try {
            return new FaultlineClient(options, dsn);
        } catch (IOException impossible) {
            throw new IllegalStateException("delivery without a folder needs no disk", impossible);
        }
    }

    /** Reports a throwable; null when it is not reported. */
    public @Nullable String capture(Throwable throwable) {
        return capture(throwable, event -> {});
    }

    /** Reports a throwable as the caller adjusts it; null when it is not reported. */
    public @Nullable String capture(Throwable throwable, Consumer<Event> adjust) {
        try {
            if (INSIDE.get() || options.ignores(throwable)) {
                return null;
            }
            return submit(throwable, null, Level.ERROR, throwable.getClass().getName(), adjust);
        } catch (Throwable defect) {
            discards.count("internal_sdk_error", 1);
            return null;
        }
    }

    /**
     * Reports a throwable unless it or one of its causes was reported a moment ago, as a logger and a framework both do
     * with one error; the id of the event that holds it.
     */
    public @Nullable String captureOnce(Throwable throwable, Consumer<Event> adjust) {
        try {
            String known = recent.eventOf(throwable);
            return known == null ? capture(throwable, adjust) : known;
        } catch (Throwable defect) {
            discards.count("internal_sdk_error", 1);
            return null;
        }
    }

    /** Reports a message; null when it is not reported. */
    public @Nullable String captureMessage(String message, Level level) {
        return captureMessage(message, level, event -> {});
    }

    /** Reports a message as the caller adjusts it; null when it is not reported. */
    public @Nullable String captureMessage(String message, Level level, Consumer<Event> adjust) {
        try {
            if (INSIDE.get()) {
                return null;
            }
            return submit(null, Plain.cut(message, Plain.MAX_STRING), level, "message", adjust);
        } catch (Throwable defect) {
            discards.count("internal_sdk_error", 1);
            return null;
        }
    }

    /** Waits for what was captured; true when the server has it all. */
    public boolean flush(Duration deadline) {
        return delivery.flush(deadline);
    }

    /** How many errors were dropped since the start, for whatever reason. */
    public long dropped() {
        return discards.total();
    }

    /** Sends what the deadline of the options allows, and ends. */
    @Override
    public void close() {
        delivery.close(options.shutdownDeadline());
    }

    private @Nullable String submit(
            @Nullable Throwable throwable, @Nullable String message, Level level, String type, Consumer<Event> adjust) {
        if (options.sampleRate() < 1.0 && ThreadLocalRandom.current().nextDouble() >= options.sampleRate()) {
            discards.count("sample_rate", 1);
            return null;
        }
        if (!limiter.admits(type)) {
            discards.count("local_limit", 1);
            return null;
        }
        Event event = new Event(ids.next(), level, throwable, message);
        Scopes.current().applyTo(event);
        adjust.accept(event);
        if (!delivery.offer(new EventParcel(event))) {
            return null;
        }
        if (throwable != null) {
            recent.add(throwable, event.id());
        }
        return event.id();
    }

    private static Delivery open(FaultlineOptions options, Dsn dsn, Discards discards) throws IOException {
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
        Path spool = options.spoolFolder();
        try {
            return Delivery.open(destination, bounds, spool, discards, () -> INSIDE.set(true));
        } catch (IOException noFolder) {
            Diagnostics.say("unsent events wait in memory only, " + spool + " cannot be used: " + noFolder);
            return Delivery.open(destination, bounds, null, discards, () -> INSIDE.set(true));
        }
    }

    private final class EventParcel implements Parcel {
        private final Event event;

        EventParcel(Event event) {
            this.event = event;
        }

        @Override
        public String id() {
            return event.id();
        }

        @Override
        public byte @Nullable [] json() {
            Event left = options.beforeSend(event);
            if (left == null) {
                discards.count("before_send", 1);
                return null;
            }
            return writer.write(left);
        }
    }
}
