package dev.faultline.bench.ingest;

import dev.faultline.bench.Options;
import dev.faultline.bench.ingest.IngestLoad.Plan;
import java.io.IOException;
import java.io.PrintStream;

/** How long an acknowledgement takes at a steady rate: with the processor paused, and with it running. */
public final class AckBench {
    private static final int CONNECTIONS = 64;

    private final Options options;
    private final PrintStream out;

    public AckBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether every request was acknowledged */
    public boolean run() throws IOException, InterruptedException {
        var load = new IngestLoad((int) options.number("bytes", 4_096));
        var fsync = options.number("fsync", 0) != 0;
        var paused = measure(load, fsync, false);
        return options.number("running", 1) == 0 ? paused : paused & measure(load, fsync, true);
    }

    private boolean measure(IngestLoad load, boolean fsync, boolean processing)
            throws IOException, InterruptedException {
        var rate = (int) options.number("rate", 3_000);
        var seconds = (int) options.number("seconds", 20);
        var name = (processing ? "processor running" : "processor paused") + (fsync ? ", fsync" : "");
        try (var product = IngestProduct.start(options, fsync, IngestProduct.NO_LIMITS)) {
            if (processing) {
                product.startProcessor();
            }
            // The first half of a minute is the compiler's.
            out.println(load.send(product.url(), product.tree(), new Plan("warm-up", rate, 30, CONNECTIONS))
                    .report()
                    .table());
            var taken = load.send(product.url(), product.tree(), new Plan(name, rate, seconds, CONNECTIONS));
            out.println(taken.report().table());
            return taken.result().acknowledged() == taken.result().sent();
        }
    }
}
