package dev.faultline.engines.migration;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * What a service needs of its engines before it takes requests. The first attempt holds up the start; when an engine is
 * away the service starts all the same, and this goes on trying.
 */
public abstract class RetriedStart implements SmartLifecycle {
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final String name;
    private final int phase;
    private volatile boolean running;
    private @Nullable Thread retry;

    /**
     * A start that has not happened yet.
     *
     * @param name of the thread that goes on trying
     * @param phase its place among the starts; web servers come last
     */
    protected RetriedStart(String name, int phase) {
        this.name = name;
        this.phase = phase;
    }

    /** One attempt; false asks for another one. */
    protected abstract boolean prepared();

    @Override
    public final void start() {
        running = true;
        if (!prepared()) {
            retry = Thread.ofVirtual().name(name).start(this::keepTrying);
        }
    }

    private void keepTrying() {
        var pause = SHORTEST_PAUSE;
        while (running && !prepared()) {
            try {
                Thread.sleep(pause.toMillis() / 2 + ThreadLocalRandom.current().nextLong(pause.toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            var next = pause.multipliedBy(2);
            pause = next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
        }
    }

    @Override
    public final void stop() {
        running = false;
        if (retry != null) {
            retry.interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
