package dev.faultline.bench.ingest;

import dev.faultline.bench.Options;
import dev.faultline.bench.ingest.IngestLoad.Plan;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How many events one core takes into the log, what each costs, and whether all of them come out again. */
public final class IngestBench {
    /** More than any machine this was run on takes: the schedule must not be the limit. */
    private static final int EVERYTHING = 25_000;

    private static final int CONNECTIONS = 128;
    private static final Duration NO_PROGRESS = Duration.ofSeconds(30);

    private final Options options;
    private final PrintStream out;

    public IngestBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether everything that was acknowledged is in the log and came out of it */
    public boolean run() throws IOException, InterruptedException {
        var load = new IngestLoad((int) options.number("bytes", 4_096));
        var seconds = (int) options.number("seconds", 6);
        try (var product = IngestProduct.start(options, false, IngestProduct.NO_LIMITS)) {
            var log = product.errors();
            out.println(load.send(product.url(), product.tree(), new Plan("warm-up", EVERYTHING, 8, CONNECTIONS))
                    .report()
                    .table());
            product.onOneCore();
            var before = log.written();
            var taken =
                    load.send(product.url(), product.tree(), new Plan("one core", EVERYTHING, seconds, CONNECTIONS));
            out.println(taken.report().table());
            var logged = log.written() - before;
            out.println("in the log: " + logged + " of " + taken.result().acknowledged());
            var sound = logged == taken.result().acknowledged();
            return options.number("drain", 0) == 0 ? sound : sound & drained(product, log);
        }
    }

    private boolean drained(IngestProduct product, LogEnd log) throws InterruptedException {
        var all = log.written();
        product.startProcessor();
        var startedAt = System.nanoTime();
        var last = -1L;
        var progressAt = startedAt;
        while (last < all && System.nanoTime() - progressAt < NO_PROGRESS.toNanos()) {
            var now = log.processed();
            progressAt = now > last ? System.nanoTime() : progressAt;
            last = now;
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        out.println("drained: %d of %d in %.0f s".formatted(last, all, (System.nanoTime() - startedAt) / 1e9));
        return last == all;
    }
}
