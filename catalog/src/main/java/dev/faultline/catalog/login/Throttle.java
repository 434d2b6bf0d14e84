package dev.faultline.catalog.login;

import dev.faultline.catalog.CatalogException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brakes for whoever guesses. Failures are counted per account and per address in PostgreSQL, so that all nodes brake
 * together. After a few free tries each further one has to wait longer, up to a quarter of an hour: a guesser gets
 * under a hundred tries a day, while the owner of the account is never locked out for good.
 */
@Component
public final class Throttle {
    private static final int FREE_PER_ACCOUNT = 5;
    // Many people may sit behind one address.
    private static final int FREE_PER_ADDRESS = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes one try before its proof is looked at, so that tries at the same moment are all counted.
     *
     * @throws CatalogException.TooMany when it has to wait
     */
    public void take(Subject subject) {
        var now = clock.instant();
        var state = jdbc.sql("select failures, since from throttles where subject = :subject")
                .param("subject", subject.key())
                .query((row, number) -> new State(
                        row.getInt("failures"), row.getTimestamp("since").toInstant()))
                .optional();
        state.ifPresent(known -> {
            var wait = Duration.between(now, known.since().plus(pause(known.failures(), subject.free())));
            if (wait.isPositive()) {
                throw new CatalogException.TooMany(wait);
            }
        });
        jdbc.sql("""
                        insert into throttles as t (subject, failures, since) values (:subject, 1, :now)
                        on conflict (subject) do update
                        set failures = case when t.since < :forgotten then 1 else t.failures + 1 end, since = :now""")
                .param("subject", subject.key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("forgotten", now.minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The proof was right: the account's failures are forgotten. Those of the address stay until they age. */
    public void succeeded(Subject subject) {
        jdbc.sql("delete from throttles where subject = :subject")
                .param("subject", subject.key())
                .update();
    }

    /** Drops what has aged; called now and then. */
    public void sweep() {
        jdbc.sql("delete from throttles where since < :forgotten")
                .param("forgotten", clock.instant().minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Duration pause(int failures, int free) {
        var beyond = failures - free;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        return beyond > 10 ? LONGEST : shorter(Duration.ofSeconds(1L << beyond), LONGEST);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private record State(int failures, Instant since) {}

    /** What is counted. */
    public record Subject(String key, int free) {
        /** Tries on one account, by whatever name for it was typed. */
        public static Subject account(String purpose, String name) {
            return new Subject(purpose + ":" + name, FREE_PER_ACCOUNT);
        }

        /** Tries from one address. */
        public static Subject address(String purpose, String address) {
            return new Subject(purpose + "@" + address, FREE_PER_ADDRESS);
        }
    }
}
