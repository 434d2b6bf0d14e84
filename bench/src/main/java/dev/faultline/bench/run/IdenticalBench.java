package dev.faultline.bench.run;

import dev.faultline.bench.Options;
import dev.faultline.bench.event.EventGenerator;
import dev.faultline.bench.load.LoadPlan;
import dev.faultline.bench.load.LoadResult;
import dev.faultline.bench.load.OpenLoop;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.HdrHistogram.Histogram;

/**
 * One error a million times, as fast as it is taken, while another project sends a few: the count is exact, at most 200
 * bodies are kept, and the other project hardly notices.
 */
public final class IdenticalBench {
    private static final int CONNECTIONS = 64;
    private static final int OTHERS_PER_SECOND = 20;
    private static final int MOST_BODIES = 200;
    private static final long WARM_SECONDS = 20;

    private final Options options;
    private final PrintStream out;
    private final int bytes;

    public IdenticalBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.bytes = (int) options.number("bytes", 2_048);
    }

    /** @return whether the count is exact, the bodies are few and the other project's wait less than doubled */
    public boolean run() throws IOException, InterruptedException {
        var events = options.number("events", 1_000_000);
        var rate = (int) options.number("rate", 8_000);
        var quietSeconds = options.number("quiet", 60);
        try (var product = WholeProduct.start(List.of())) {
            var flood = product.firstProject();
            var other = product.project("other");
            // Warm on a third project, so that the flooded one has nothing but the flood.
            var warm = product.project("warm");
            send(product, warm, rate / 4, WARM_SECONDS * rate / 4, 2_000, 1);
            Drain.until(product.stored(), warm.projectId(), WARM_SECONDS * rate / 4);

            var quiet = watched(product, other, quietSeconds * OTHERS_PER_SECOND, 2);
            var flooding = inBackground(() -> send(product, flood, rate, events, 1, 3));
            var during = watched(product, other, Math.max(quietSeconds, events / rate) * OTHERS_PER_SECOND, 4);
            var sent = flooding.get();
            Drain.until(product.stored(), flood.projectId(), sent.acknowledged());
            return report(product, flood.projectId(), sent, quiet, during);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean report(WholeProduct product, long project, LoadResult sent, Histogram quiet, Histogram during)
            throws IOException, InterruptedException {
        var stored = product.stored();
        var rows = stored.events(project);
        var bodies = stored.bodies(project);
        var quietP99 = quiet.getValueAtPercentile(99);
        var duringP99 = during.getValueAtPercentile(99);
        var exact = rows == sent.acknowledged()
                && stored.uniqueEvents(project) == rows
                && stored.countedByRollup(project) == rows;
        var table = new RunReport.Builder()
                .put("sent", sent.sent())
                .put("acknowledged", sent.acknowledged())
                .put("acknowledged per second", sent.acknowledged() / sent.seconds())
                .put("rows", rows)
                .put("ids", stored.uniqueEvents(project))
                .put("counted by rollups", stored.countedByRollup(project))
                .put("issues", stored.hashes(project))
                .put("bodies", bodies)
                .put("other project, quiet: visible p50 ms", quiet.getValueAtPercentile(50))
                .put("other project, quiet: visible p99 ms", quietP99)
                .put("other project, flood: visible p50 ms", during.getValueAtPercentile(50))
                .put("other project, flood: visible p99 ms", duringP99)
                .put("looks, quiet", quiet.getTotalCount())
                .put("looks, flood", during.getTotalCount())
                .build("one error, " + bytes + " bytes", exact ? "" : "the count is not exact");
        out.println(table.table());
        return exact && bodies <= MOST_BODIES && duringP99 < 2 * quietP99;
    }

    private LoadResult send(
            WholeProduct product, LoadPlan.Target target, int perSecond, long events, int texts, long seed)
            throws InterruptedException {
        var bodies = new EventGenerator(seed, bytes).bodies(texts);
        var plan = new LoadPlan(product.url(), List.of(target), perSecond, events, CONNECTIONS);
        return OpenLoop.run(plan, new EventSource(seed, bodies, id -> {}));
    }

    /** A few events of the other project, each watched until its address answers as far as the watchers are free. */
    private Histogram watched(WholeProduct product, LoadPlan.Target target, long events, long seed)
            throws InterruptedException {
        var bodies = new EventGenerator(seed, bytes).bodies(200);
        try (var visibility = product.visibility()) {
            var plan = new LoadPlan(product.url(), List.of(target), OTHERS_PER_SECOND, events, 4);
            OpenLoop.run(plan, new EventSource(seed, bodies, visibility::sent));
            visibility.finish();
            return visibility.millis();
        }
    }

    private static <T> Future<T> inBackground(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().name("flood").start(task);
        return task;
    }
}
