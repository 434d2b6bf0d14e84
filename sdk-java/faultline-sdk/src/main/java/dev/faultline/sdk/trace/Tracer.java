package dev.faultline.sdk.trace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Internal: begins transactions and decides which of them are sent. */
public final class Tracer {
    private final double rate;
    private final Map<String, String> service;
    private final Ids ids;
    private final Consumer<Transaction> sink;

    /**
     * Makes a tracer.
     *
     * @param rate the share of transactions that is sent, where no caller has decided; 0 sends none whoever asks
     * @param service public key, release and environment, as traces name them
     * @param sink takes what has ended, sampled or not
     */
    public Tracer(double rate, Map<String, String> service, Ids ids, Consumer<Transaction> sink) {
        this.rate = rate;
        this.service = service;
        this.ids = ids;
        this.sink = sink;
    }

    /** A new trace, or the caller's one when the headers name it. */
    public Transaction begin(
            String name,
            NameSource source,
            String op,
            Function<String, @Nullable String> header,
            Consumer<Span> whenFinished) {
        TraceParent parent = TraceParent.read(header);
        Baggage baggage = Baggage.read(header.apply(Baggage.HEADER));
        double drawn = ThreadLocalRandom.current().nextDouble();
        Boolean decided = parent == null ? null : parent.sampled;
        boolean sampled = rate > 0 && (decided == null ? drawn < rate : decided);
        String traceId = parent == null ? ids.next() : parent.traceId;
        boolean described = parent != null && !baggage.trace().isEmpty();
        Map<String, String> description = described ? baggage.trace() : describe(traceId, name, source, sampled, drawn);
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        return new Transaction(
                name,
                source,
                op,
                new Trace(traceId, rate > 0 ? Boolean.valueOf(sampled) : decided, sampled, baggage, description),
                parent == null ? null : parent.spanId,
                ids,
                now,
                whenFinished,
                sink);
    }

    private Map<String, String> describe(
            String traceId, String name, NameSource source, boolean sampled, double drawn) {
        Map<String, String> description = new LinkedHashMap<>();
        description.put("trace_id", traceId);
        description.putAll(service);
        if (rate > 0) {
            description.put("sample_rate", Double.toString(rate));
            description.put("sample_rand", sixDigits(drawn));
            description.put("sampled", Boolean.toString(sampled));
            // An address as the name may hold what must not travel to other services.
            Trace.put(description, "transaction", source == NameSource.URL ? null : name);
        }
        return description;
    }

    private static String sixDigits(double share) {
        String digits = Integer.toString((int) (share * 1_000_000));
        return "0." + "0".repeat(6 - digits.length()) + digits;
    }
}
