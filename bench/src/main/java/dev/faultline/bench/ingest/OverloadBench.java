package dev.faultline.bench.ingest;

import dev.faultline.bench.Options;
import dev.faultline.bench.ingest.IngestLoad.Plan;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * Three times as much as may come in, for a minute, in both ways that there are: past a key's limit, and past what the
 * machine can take. Memory must stay flat, a refusal must be cheap, and the next second must be an ordinary one.
 */
public final class OverloadBench {
    private static final int LIMIT = 1_000;
    private static final int MANY_CONNECTIONS = 2_000;
    private static final int CONNECTIONS = 64;

    private final Options options;
    private final PrintStream out;

    public OverloadBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether every request was answered, and none was refused once the overload was over */
    public boolean run() throws IOException, InterruptedException {
        var load = new IngestLoad((int) options.number("bytes", 4_096));
        var seconds = (int) options.number("seconds", 60);
        var capacity = (int) options.number("capacity", 8_000);
        var sound = overload(load, "past the key's limit", List.of(), LIMIT, seconds, CONNECTIONS);
        return sound & overload(load, "past the machine", IngestProduct.NO_LIMITS, capacity, seconds, MANY_CONNECTIONS);
    }

    private boolean overload(
            IngestLoad load, String name, List<String> settings, int most, int seconds, int connections)
            throws IOException, InterruptedException {
        try (var product = IngestProduct.start(options, false, settings)) {
            var tree = product.tree();
            var calm = (int) (most * 0.9) / (most > LIMIT ? 4 : 1);
            out.println(load.send(product.url(), tree, new Plan("warm-up", calm, 15, CONNECTIONS))
                    .report()
                    .table());
            var during =
                    load.send(product.url(), tree, new Plan("3x overload " + name, 3 * most, seconds, connections));
            out.println(during.report().table());
            var after = load.send(product.url(), tree, new Plan("right after it", calm, 5, CONNECTIONS));
            out.println(after.report().table());
            return during.report().voided().isEmpty()
                    && after.result().acknowledged() == after.result().sent();
        }
    }
}
