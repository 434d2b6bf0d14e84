package dev.faultline.sdk;

import dev.faultline.sdk.json.Plain;
import dev.faultline.sdk.monitor.CheckIn;
import dev.faultline.sdk.session.Outcome;
import dev.faultline.sdk.trace.NameSource;
import dev.faultline.sdk.trace.Span;
import dev.faultline.sdk.trace.Transaction;
import dev.faultline.sdk.transport.DeliveryState;
import dev.faultline.sdk.transport.Kind;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Captures and delivers for one DSN. {@code capture} costs the caller a queue entry: reading the throwable, the hook,
 * writing and sending are the SDK's own thread's. No method throws what the SDK or the throwable does wrong.
 */
public final class FaultlineClient implements AutoCloseable {
    private static final ThreadLocal<@Nullable String> LAST = new ThreadLocal<>();

    private final FaultlineOptions options;
    private final Mailroom mailroom;
    private final RecentThrowables recent = new RecentThrowables();
    private final ErrorLimiter limiter;
    private final Health health;
    private final Tracing tracing;
    private final Listeners listeners;

    private FaultlineClient(FaultlineOptions options, Dsn dsn) {
        this.options = options;
        this.limiter = new ErrorLimiter(options.maxErrorsPerTypeAndMinute(), System::nanoTime);
        this.mailroom = new Mailroom(options, dsn, this::eachMinute);
        this.health = new Health(options, mailroom);
        this.tracing = new Tracing(options, dsn, mailroom);
        this.listeners = new Listeners(options.captureListeners());
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
        return new FaultlineClient(options, Dsn.parse(options.dsn()));
    }

    /** Reports a throwable; null when it is not reported. */
    public @Nullable String capture(Throwable throwable) {
        return capture(throwable, event -> {});
    }

    /** Reports a throwable as the caller adjusts it; null when it is not reported. */
    public @Nullable String capture(Throwable throwable, Consumer<Event> adjust) {
        try {
            if (Mailroom.isInside() || options.ignores(throwable)) {
                return null;
            }
            return submit(throwable, null, Level.ERROR, throwable.getClass().getName(), adjust);
        } catch (Throwable defect) {
            mailroom.drop("internal_sdk_error", Kind.EVENT);
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
            mailroom.drop("internal_sdk_error", Kind.EVENT);
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
            if (Mailroom.isInside()) {
                return null;
            }
            return submit(null, Plain.cut(message, Plain.MAX_STRING), level, "message", adjust);
        } catch (Throwable defect) {
            mailroom.drop("internal_sdk_error", Kind.EVENT);
            return null;
        }
    }

    /** The id of the last event that this thread has reported. */
    public @Nullable String lastEventId() {
        return LAST.get();
    }

    /** Begins a transaction, or goes on with the trace that the headers of a request name, and makes it the span of the
     * current scope until it ends.
     *
     * @param header gives the value of a request's header, by its lower-case name; null where there is none
     */
    public Transaction beginTransaction(
            String name, NameSource source, String op, Function<String, @Nullable String> header) {
        return tracing.begin(name, source, op, header);
    }

    /** Begins a part of the current span and makes it the span of the scope until it ends; null without a span. */
    public @Nullable Span beginSpan(String op, @Nullable String description) {
        return tracing.beginPart(op, description);
    }

    /** Begins a session of this process; needs a release. The one before ends. */
    public void startSession() {
        health.startSession();
    }

    /** Ends the session of this process. */
    public void endSession() {
        health.endSession();
    }

    /** Begins to count a request for the health of the release; errors of the current scope count as its own. */
    public RequestSession beginRequest() {
        return health.beginRequest(Scopes.current());
    }

    /** Tells how a job goes; the id that its end has to repeat, or null when it is not sent. */
    public @Nullable String checkIn(CheckIn checkIn) {
        String id = checkIn.id() == null ? mailroom.newId() : checkIn.id();
        byte[] item = checkIn.write(id, options.release(), options.environment());
        return mailroom.post(Kind.CHECK_IN, id, item) ? id : null;
    }

    /** Sends what somebody says about an event. */
    public void feedback(Feedback feedback) {
        mailroom.post(Kind.FEEDBACK, feedback.eventId(), feedback.write());
    }

    /** Waits for what was captured; true when the server has it all. */
    public boolean flush(Duration deadline) {
        eachMinute();
        return mailroom.flush(deadline);
    }

    /** How many errors were dropped since the start, for whatever reason. */
    public long dropped() {
        return mailroom.droppedErrors();
    }

    /** How delivery goes, for meters and health. */
    public DeliveryState state() {
        return mailroom.state();
    }

    public FaultlineOptions options() {
        return options;
    }

    /** Sends what the deadline of the options allows, and ends. */
    @Override
    public void close() {
        health.endSession();
        eachMinute();
        mailroom.close(options.shutdownDeadline());
    }

    private void eachMinute() {
        health.sendCounts();
    }

    private @Nullable String submit(
            @Nullable Throwable throwable, @Nullable String message, Level level, String type, Consumer<Event> adjust) {
        Event event = new Event(mailroom.newId(), level, throwable, message);
        Scope scope = Scopes.current();
        scope.applyTo(event);
        adjust.accept(event);
        // Sessions count errors that happened, also those that sampling or a limit keeps here.
        if (throwable != null && event.level().compareTo(Level.ERROR) >= 0) {
            health.note(scope.session(), event.handled() ? Outcome.ERRORED : Outcome.CRASHED);
        }
        if (options.sampleRate() < 1.0 && ThreadLocalRandom.current().nextDouble() >= options.sampleRate()) {
            mailroom.drop("sample_rate", Kind.EVENT);
            return null;
        }
        if (!limiter.admits(type)) {
            mailroom.drop("local_limit", Kind.EVENT);
            return null;
        }
        if (!mailroom.post(event)) {
            return null;
        }
        if (throwable != null) {
            recent.add(throwable, event.id());
        }
        LAST.set(event.id());
        listeners.captured(event.id());
        return event.id();
    }
}
