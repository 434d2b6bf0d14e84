package dev.faultline.e2e.chaos;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Load, kills, silence; then every sum must be what it would have been without the kills. */
final class ChaosRun {
    /** The supervisor gives an engine up that dies more than eight times in five minutes, so kills keep a distance. */
    private static final Duration SHORTEST_PEACE = Duration.ofSeconds(7);

    private static final Duration LONGEST_PEACE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration NO_PROGRESS = Duration.ofSeconds(90);
    private static final List<Victim> ENGINES = List.of(Victim.CLICKHOUSE, Victim.POSTGRES, Victim.REDIS, Victim.KAFKA);

    private final ChaosPlan plan;
    private final PrintStream out;
    private final Random random;
    private final long start = System.nanoTime();

    ChaosRun(ChaosPlan plan, PrintStream out) {
        this.plan = plan;
        this.out = out;
        this.random = new Random(plan.seed());
    }

    /** What the run came to. */
    record Result(long acknowledged, long repeated, long unanswered, Sums sums, Duration caughtUp) {
        boolean isRight() {
            return sums.areRight(acknowledged);
        }
    }

    Result run(Path data) throws InterruptedException {
        say("seed " + plan.seed());
        try (var parts = new Parts(data, plan.processors(), plan.jvm());
                var tables = new Tables(parts.addresses());
                var load = new Load(parts.door(), new ChaosEvents(plan.seed(), plan.bytes()), plan.perSecond())) {
            say("the product runs: " + plan.processors() + " processors, " + plan.perSecond() + " events/s");
            disturb(parts, load);
            say("no more kills; " + load.acknowledged() + " ids acknowledged so far");
            while (load.acknowledged() < plan.events()) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            load.finish(PATIENCE);
            var calm = System.nanoTime();
            var sums = settled(tables, load.acknowledged());
            return new Result(
                    load.acknowledged(),
                    load.repeated(),
                    load.unanswered(),
                    sums,
                    Duration.ofNanos(System.nanoTime() - calm));
        }
    }

    private void disturb(Parts parts, Load load) throws InterruptedException {
        if (!plan.away().isZero()) {
            for (var engine : ENGINES) {
                peace();
                say(engine + " does not answer for " + plan.away().toSeconds() + " s");
                parts.freeze(engine, plan.away());
                say(engine + " answers again; " + load.acknowledged() + " acknowledged");
            }
            peace();
            return;
        }
        for (var victim : plan.victims()) {
            awaitMore(load);
            strike(parts, load, victim);
        }
        var until = System.nanoTime() + plan.lasting().toNanos();
        var all = Victim.values();
        while (System.nanoTime() < until) {
            peace();
            strike(parts, load, all[random.nextInt(all.length)]);
        }
    }

    private void strike(Parts parts, Load load, Victim victim) throws InterruptedException {
        say("kill -9 " + victim + "; " + load.acknowledged() + " acknowledged");
        parts.kill(victim, random);
    }

    private void peace() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextLong(SHORTEST_PEACE.toMillis(), LONGEST_PEACE.toMillis()));
    }

    /** Between two chosen kills something must have been accepted, or the second one proves nothing. */
    private void awaitMore(Load load) throws InterruptedException {
        var before = load.acknowledged();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (load.acknowledged() < before + plan.perSecond() * 2L) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("nothing is accepted any more");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** The sums once they are right, or as they are when they do not move any more. */
    private Sums settled(Tables tables, long acknowledged) throws InterruptedException {
        var last = Sums.of(Map.of());
        var moved = System.nanoTime();
        while (System.nanoTime() - moved < NO_PROGRESS.toNanos()) {
            var now = tables.sums();
            if (now.isPresent() && now.get().areRight(acknowledged)) {
                return now.get();
            }
            if (now.isPresent() && !now.get().equals(last)) {
                last = now.get();
                moved = System.nanoTime();
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return last;
    }

    private void say(String what) {
        var seconds = (System.nanoTime() - start) / 1_000_000_000;
        out.printf("  +%02d:%02d  %s%n", seconds / 60, seconds % 60, what);
    }
}
