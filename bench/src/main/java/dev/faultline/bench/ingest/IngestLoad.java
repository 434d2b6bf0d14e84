package dev.faultline.bench.ingest;

import dev.faultline.bench.event.EventBody;
import dev.faultline.bench.event.EventGenerator;
import dev.faultline.bench.event.GzipEnvelope;
import dev.faultline.bench.load.LoadPlan;
import dev.faultline.bench.load.LoadResult;
import dev.faultline.bench.load.OpenLoop;
import dev.faultline.bench.machine.PeakMemory;
import dev.faultline.bench.machine.ProcessTree;
import dev.faultline.bench.run.RunReport;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Events of one size, sent at a rate, and what they cost. */
final class IngestLoad {
    private static final HexFormat HEX = HexFormat.of();
    private static final int BODIES = 2_000;

    private final int bytes;
    private final List<EventBody> bodies;
    private final AtomicLong serial = new AtomicLong(System.nanoTime());

    /** @param bytes of an event's JSON; about a third of it is sent */
    IngestLoad(int bytes) {
        this.bytes = bytes;
        this.bodies = new EventGenerator(1, bytes).bodies(BODIES);
    }

    /**
     * One run.
     *
     * @param connections how many senders; a request that finds none free waits, and its wait counts as latency
     */
    record Plan(String name, int perSecond, int seconds, int connections) {}

    /** A run's figures, and what came back, for whoever adds up. */
    record Taken(RunReport report, LoadResult result) {}

    Taken send(URI server, ProcessTree tree, Plan plan) throws InterruptedException {
        var requests = (long) plan.perSecond() * plan.seconds();
        var load = new LoadPlan(server, List.of(BenchProject.TARGET), plan.perSecond(), requests, plan.connections());
        var cpuBefore = tree.cpuSeconds();
        var before = tree.pssBytes();
        var sentBytes = new AtomicLong();
        try (var memory = new PeakMemory(tree)) {
            var result = OpenLoop.run(load, n -> prepared(n, sentBytes));
            var cpu = tree.cpuSeconds() - cpuBefore;
            var refused =
                    result.answers().getOrDefault(429, 0L) + result.answers().getOrDefault(503, 0L);
            var unanswered = result.answers().getOrDefault(0, 0L);
            var report = new RunReport.Builder()
                    .put("event bytes", bytes)
                    .put("of it sent", sentBytes.get() / Math.max(1, result.sent()))
                    .put("intended per second", plan.perSecond())
                    .put("sent", result.sent())
                    .put("acknowledged", result.acknowledged())
                    .put("refused", refused)
                    .put("answered per second", (result.acknowledged() + refused) / result.seconds())
                    .put("acknowledged per second", result.acknowledged() / result.seconds())
                    .put("answers", byStatus(result))
                    .put("cpu us per request, all processes", cpu / result.sent() * 1e6)
                    .put("p50 ms", result.latency().getValueAtPercentile(50) / 1e3)
                    .put("p99 ms", result.latency().getValueAtPercentile(99) / 1e3)
                    .put("p99.9 ms", result.latency().getValueAtPercentile(99.9) / 1e3)
                    .put("pss MB before", before / 1_000_000)
                    .put("pss MB at its peak", memory.bytes() / 1_000_000)
                    .build(plan.name(), unanswered == 0 ? "" : unanswered + " requests had no answer");
            return new Taken(report, result);
        }
    }

    private static Map<String, Long> byStatus(LoadResult result) {
        Map<String, Long> named = new TreeMap<>();
        result.answers().forEach((status, count) -> named.put(Integer.toString(status), count));
        return named;
    }

    /** Sends until so many were answered or broken; each acknowledged id is told. */
    LoadResult send(URI server, long requests, int perSecond, int connections, Consumer<String> acknowledged)
            throws InterruptedException {
        var plan = new LoadPlan(server, List.of(BenchProject.TARGET), perSecond, requests, connections);
        return OpenLoop.run(plan, n -> prepared(n, new AtomicLong()), acknowledged);
    }

    private OpenLoop.Prepared prepared(long n, AtomicLong sentBytes) {
        var mixed = serial.incrementAndGet() * 0x9e3779b97f4a7c15L;
        var id = HEX.toHexDigits(mixed) + HEX.toHexDigits((mixed ^ mixed >>> 31) * 0xbf58476d1ce4e5b9L);
        var body = GzipEnvelope.of(id, bodies.get((int) (n % bodies.size())));
        sentBytes.addAndGet(body.length);
        return new OpenLoop.Prepared(id, body);
    }
}
