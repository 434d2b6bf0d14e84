package dev.faultline.bench.run;

import dev.faultline.bench.Options;
import dev.faultline.bench.event.EventGenerator;
import dev.faultline.bench.load.LoadPlan;
import dev.faultline.bench.load.LoadResult;
import dev.faultline.bench.load.OpenLoop;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * What an event costs on disk after merges: its row, a kept body of 20 KB, and everything that an event without a body
 * leaves in all tables together. Bodies are distinct texts; an event without one has its own id, trace and user.
 */
public final class DiskBench {
    private static final int CONNECTIONS = 64;
    private static final int BODY = 20_480;
    private static final int BARE = 4_096;
    private static final int BARE_TEXTS = 2_000;

    private final Options options;
    private final PrintStream out;

    public DiskBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether everything that was sent is stored */
    public boolean run() throws IOException, InterruptedException {
        var bodies = (int) options.number("bodies", 4_000);
        var bare = options.number("events", 200_000);
        var rate = (int) options.number("rate", 1_500);
        var store = options.text("store", "table");
        try (var product = WholeProduct.start(List.of("--faultline.bodies.store=" + store))) {
            var stored = product.stored();
            var kept = product.firstProject();
            // Each text once: none is there a second time to compress against.
            var sent = OpenLoop.run(
                    plan(product, kept, rate / 2, bodies),
                    new EventSource(1, new EventGenerator(1, BODY).bodies(bodies), id -> {}));
            Drain.until(stored, kept.projectId(), sent.acknowledged());
            var withBodies = stored.bytesByTable();
            var rows = stored.bodies(kept.projectId());
            var inTable = withBodies.getOrDefault("bodies", 0L);
            var outside = product.objectBytes();

            var none = product.project("bare");
            product.change("bare", "{\"sampling\":{\"bodies\":[{\"tags\":{},\"rate\":0}]}}");
            var burst = OpenLoop.run(
                    plan(product, none, rate, bare),
                    new EventSource(2, new EventGenerator(2, BARE).bodies(BARE_TEXTS), id -> {}));
            Drain.until(stored, none.projectId(), burst.acknowledged());
            var after = stored.bytesByTable();
            var strays = stored.bodies(none.projectId());
            var report = new RunReport.Builder()
                    .put("bodies kept of " + bodies + " sent", rows)
                    .put("bytes per kept body of 20 KB, table", inTable / (double) rows)
                    .put("bytes per kept body of 20 KB, objects", outside / (double) rows)
                    .put("events without a body", burst.acknowledged())
                    .put("bytes per event row", grown(withBodies, after, "events") / (double) burst.acknowledged())
                    .put("bytes per event without a body, everything", total(withBodies, after) / burst.acknowledged())
                    .put("bytes by table", after)
                    .build("disk, bodies in " + store, fault(sent, burst, strays));
            out.println(report.table());
            return report.voided().isEmpty();
        }
    }

    private static LoadPlan plan(WholeProduct product, LoadPlan.Target target, int perSecond, long events) {
        return new LoadPlan(product.url(), List.of(target), perSecond, events, CONNECTIONS);
    }

    private static String fault(LoadResult withBodies, LoadResult bare, long strays) {
        if (withBodies.acknowledged() != withBodies.sent() || bare.acknowledged() != bare.sent()) {
            return "not everything was acknowledged: " + withBodies.answers() + ", " + bare.answers();
        }
        return strays == 0 ? "" : strays + " events that should have no body have one";
    }

    private static long grown(Map<String, Long> before, Map<String, Long> after, String table) {
        return after.getOrDefault(table, 0L) - before.getOrDefault(table, 0L);
    }

    private static double total(Map<String, Long> before, Map<String, Long> after) {
        return after.keySet().stream()
                .mapToLong(table -> grown(before, after, table))
                .sum();
    }
}
