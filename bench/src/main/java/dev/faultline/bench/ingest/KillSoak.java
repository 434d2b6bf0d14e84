package dev.faultline.bench.ingest;

import dev.faultline.bench.Options;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A 200 means in the log: under full load ingest, and every other time the whole product, is killed again and again,
 * and each acknowledged id is looked for.
 */
public final class KillSoak {
    private static final int PER_SECOND = 25_000;
    private static final int CONNECTIONS = 128;
    private static final List<String> ROOM = List.of("--faultline.kafka.max-bytes=20GB");

    private final Options options;
    private final PrintStream out;

    public KillSoak(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether nothing that was acknowledged is missing */
    public boolean run() throws IOException, InterruptedException {
        var wanted = options.number("events", 1_000_000);
        var kills = (int) options.number("kills", 10);
        var load = new IngestLoad((int) options.number("bytes", 1_024));
        List<String> settings = new ArrayList<>(IngestProduct.NO_LIMITS);
        settings.addAll(ROOM);
        Set<Long> acknowledged = new HashSet<>();
        try (var product = IngestProduct.start(options, false, settings)) {
            for (var round = 0; round < kills || acknowledged.size() < wanted; round++) {
                var before = acknowledged.size();
                var everything = round % 2 == 1;
                round(product, load, wanted / kills, everything, acknowledged);
                out.println("killed %s after %d answers, started again"
                        .formatted(everything ? "everything" : "ingest", acknowledged.size() - before));
            }
            var logged = product.errors().eventIds();
            var missing =
                    acknowledged.stream().filter(id -> !logged.contains(id)).count();
            out.println("acknowledged %d, in the log %d, acknowledged and missing %d"
                    .formatted(acknowledged.size(), logged.size(), missing));
            return missing == 0;
        }
    }

    private static void round(
            IngestProduct product, IngestLoad load, long events, boolean everything, Set<Long> acknowledged)
            throws InterruptedException {
        var answered = new AtomicLong();
        var over = new AtomicBoolean();
        var killed = new CompletableFuture<Void>();
        var killer = Thread.ofPlatform().start(() -> {
            try {
                while (answered.get() < events && !over.get()) {
                    Thread.sleep(1);
                }
                product.killAndStart(everything);
                killed.complete(null);
            } catch (IOException | InterruptedException | RuntimeException e) {
                killed.completeExceptionally(e);
            }
        });
        // A tenth more than is answered before the kill: it strikes while requests are under way.
        load.send(product.url(), events + events / 10, PER_SECOND, CONNECTIONS, id -> {
            acknowledged.add(HexFormat.fromHexDigitsToLong(id, 0, 16));
            answered.incrementAndGet();
        });
        over.set(true);
        killer.join();
        killed.join();
    }
}
