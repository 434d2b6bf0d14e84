package dev.faultline.bench.run;

import dev.faultline.bench.event.EventGenerator;
import dev.faultline.bench.load.LoadPlan;
import dev.faultline.bench.load.LoadResult;
import dev.faultline.bench.load.OpenLoop;
import dev.faultline.bench.machine.PeakMemory;
import dev.faultline.bench.machine.ProcessTree;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sends so many events of a size at a rate, waits until all are stored, and adds up. */
public final class LoadRun {
    private static final int BODIES = 2_000;
    private static final int CONNECTIONS = 64;

    private final URI server;
    private final String organization;
    private final String token;
    private final LoadPlan.Target target;
    private final Stored stored;
    private final ProcessTree tree;

    public LoadRun(
            URI server,
            String organization,
            String token,
            LoadPlan.Target target,
            Map<String, String> engines,
            ProcessTree tree) {
        this.server = server;
        this.organization = organization;
        this.token = token;
        this.target = target;
        this.stored = new Stored(engines);
        this.tree = tree;
    }

    /**
     * @param seed of ids and bodies; two runs on one product need different ones
     */
    public RunReport run(String name, int bytes, int perSecond, long events, long seed)
            throws IOException, InterruptedException {
        var bodies = new EventGenerator(seed, bytes).bodies(BODIES);
        var before = stored.events(target.projectId());
        var workBefore = stored.work();
        var cpuBefore = tree.cpuSeconds();
        var programsBefore = tree.cpuSecondsByProgram();
        var threadsBefore = tree.cpuSecondsByThread();
        var start = System.nanoTime();
        LoadResult load;
        double drained;
        double cpu;
        long peak;
        Map<String, Long> shares;
        Map<String, Long> threads;
        org.HdrHistogram.Histogram visible;
        try (var memory = new PeakMemory(tree);
                var visibility = new Visibility(server, organization, token)) {
            var plan = new LoadPlan(server, List.of(target), perSecond, events, CONNECTIONS);
            load = OpenLoop.run(plan, new EventSource(seed, bodies, visibility::sent));
            Drain.until(stored, target.projectId(), before + load.acknowledged());
            drained = (System.nanoTime() - start) / 1e9;
            var used = tree.cpuSeconds() - cpuBefore;
            cpu = used;
            shares = percent(tree.cpuSecondsByProgram(), programsBefore, used);
            threads = percent(tree.cpuSecondsByThread(), threadsBefore, used);
            peak = memory.bytes();
            visible = visibility.millis();
        }
        Map<String, Long> work = new TreeMap<>();
        stored.work().forEach((event, value) -> work.put(event, value - workBefore.getOrDefault(event, 0L)));
        var count = stored.events(target.projectId()) - before;
        return new RunReport.Builder()
                .put("event bytes", bytes)
                .put("intended per second", perSecond)
                .put("sent", load.sent())
                .put("acknowledged", load.acknowledged())
                .put("stored", count)
                .put("accepted per second", load.acknowledged() / load.seconds())
                .put("completed per second", count / drained)
                .put("cpu seconds per 10000 completed", cpu / count * 10_000)
                .put("percent of cpu", shares)
                .put("percent of cpu by thread", threads)
                .put("clickhouse did", work)
                .put("ack p50 ms", load.latency().getValueAtPercentile(50) / 1e3)
                .put("ack p99 ms", load.latency().getValueAtPercentile(99) / 1e3)
                .put("ack p99.9 ms", load.latency().getValueAtPercentile(99.9) / 1e3)
                .put("visible p50 ms", visible.getValueAtPercentile(50))
                .put("visible p99 ms", visible.getValueAtPercentile(99))
                .put("visible samples", visible.getTotalCount())
                .put("peak pss MB", peak / 1_000_000)
                .build(name, fault(load, count));
    }

    /** Bytes on disk per table after merges, and per stored event. */
    public RunReport disk() throws IOException, InterruptedException {
        var bytes = stored.bytesByTable();
        var events = stored.events(target.projectId());
        return new RunReport.Builder()
                .put("events", events)
                .put("bodies", stored.bodies())
                .put(
                        "bytes per event, everything",
                        bytes.values().stream().mapToLong(Long::longValue).sum() / (double) events)
                .put("bytes per event row", bytes.getOrDefault("events", 0L) / (double) events)
                .put("bytes by table", bytes)
                .build("disk", "");
    }

    private static Map<String, Long> percent(Map<String, Double> now, Map<String, Double> before, double all) {
        Map<String, Long> percent = new TreeMap<>();
        now.forEach((name, seconds) -> {
            var part = Math.round(100 * (seconds - before.getOrDefault(name, 0.0)) / all);
            if (part > 0) {
                percent.put(name, part);
            }
        });
        return percent;
    }

    private String fault(LoadResult load, long count) throws IOException, InterruptedException {
        if (load.acknowledged() != load.sent()) {
            return "of " + load.sent() + " sent, " + load.acknowledged() + " were acknowledged: " + load.answers();
        }
        if (count != load.acknowledged()) {
            return "of " + load.acknowledged() + " acknowledged, " + count + " are stored";
        }
        var events = stored.events(target.projectId());
        if (stored.uniqueEvents(target.projectId()) != events) {
            return "an event id is stored twice";
        }
        var rollup = stored.countedByRollup(target.projectId());
        return rollup == events ? "" : "the rollups count " + rollup + ", the rows are " + events;
    }
}
