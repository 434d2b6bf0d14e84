package dev.faultline.bench.ingest;

import dev.faultline.bench.Options;
import dev.faultline.bench.event.EventBody;
import dev.faultline.bench.event.EventGenerator;
import dev.faultline.bench.load.LoadPlan;
import dev.faultline.bench.load.OpenLoop;
import dev.faultline.bench.run.Drain;
import dev.faultline.bench.run.EventSource;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What an event costs with two processors and with four, over all processes, in alternating runs on one product: each
 * run starts its processors anew and warms them before it counts.
 */
public final class ScaleBench {
    private static final int FEW = 2;
    private static final int MANY = 4;
    private static final double MOST = 1.25;
    private static final int CONNECTIONS = 64;
    private static final int TEXTS = 2_000;

    /** Four for each partition on average, so that every processor has its share. */
    private static final int PROJECTS = 16;

    private final Options options;
    private final PrintStream out;
    private final List<EventBody> bodies;
    private final long events;
    private final int rate;
    private long seed;
    private long sent;

    public ScaleBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.bodies = new EventGenerator(1, (int) options.number("bytes", 4_096)).bodies(TEXTS);
        this.events = options.number("events", 40_000);
        this.rate = (int) options.number("rate", 1_500);
    }

    /** @return whether the median of four processors is within a quarter of that of two, and every event is stored */
    public boolean run() throws IOException, InterruptedException {
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        try (var product = IngestProduct.start(options, false, IngestProduct.NO_LIMITS)) {
            var projects = product.projects(PROJECTS);
            for (var run = 0; run < options.number("runs", 5); run++) {
                few.add(cost(product, projects, FEW));
                many.add(cost(product, projects, MANY));
            }
            var stored = product.stored().events();
            var ratio = median(many) / median(few);
            out.printf(
                    "CPU seconds per 10,000 events, all processes: %.2f with %d processors, %.2f with %d: %.2f times%n",
                    median(few), FEW, median(many), MANY, ratio);
            out.printf("sent %d, stored %d%n", sent, stored);
            return ratio <= MOST && stored == sent;
        }
    }

    private double cost(IngestProduct product, List<LoadPlan.Target> projects, int processors)
            throws IOException, InterruptedException {
        for (var i = 0; i < processors; i++) {
            product.startProcessor();
        }
        // The compilers are busiest in the first half minute of each processor.
        send(product, projects, events);
        var before = product.tree().cpuSeconds();
        send(product, projects, events);
        var cost = (product.tree().cpuSeconds() - before) / events * 10_000;
        product.stopProcessors();
        out.printf("%d processors: %.2f CPU seconds per 10,000 events%n", processors, cost);
        return cost;
    }

    private void send(IngestProduct product, List<LoadPlan.Target> projects, long count)
            throws IOException, InterruptedException {
        var plan = new LoadPlan(product.url(), projects, rate, count, CONNECTIONS);
        sent += OpenLoop.run(plan, new EventSource(++seed, bodies, id -> {})).acknowledged();
        Drain.untilAll(product.stored(), sent);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
