package dev.faultline.catalog.bootstrap;

import dev.faultline.catalog.login.Sessions;
import dev.faultline.catalog.login.Throttle;
import dev.faultline.catalog.login.Tickets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Drops expired sessions, tickets and brakes now and then. They count for nothing before; this frees their rows. */
final class Sweeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration EVERY = Duration.ofMinutes(30);

    private final Sessions sessions;
    private final Tickets tickets;
    private final Throttle throttle;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("catalog-sweeper").factory());

    Sweeper(Sessions sessions, Tickets tickets, Throttle throttle) {
        this.sessions = sessions;
        this.tickets = tickets;
        this.throttle = throttle;
        // Nodes that start together do not sweep together.
        var first = ThreadLocalRandom.current().nextLong(EVERY.toSeconds());
        var task = clock.scheduleWithFixedDelay(this::sweep, first, EVERY.toSeconds(), TimeUnit.SECONDS);
        LOG.debug("first sweep in {} s, {}", first, task);
    }

    private void sweep() {
        try {
            sessions.sweep();
            tickets.sweep();
            throttle.sweep();
        } catch (DataAccessException e) {
            LOG.warn("expired sessions stay for now: {}", e.toString());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
