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
     * Takes one try before its proof is looked at. One statement looks and counts, so that of many tries at the same
     * moment only the free ones pass.
     *
     * @throws CatalogException.TooMany when it has to wait
     */
    public void take(Subject subject) {
        var now = clock.instant();
        var taken = jdbc.sql("""
                        insert into throttles as t (subject, failures, since) values (:subject, 1, :now)
                        on conflict (subject) do update
                        set failures = case when t.since < :forgotten then 1 else t.failures + 1 end, since = :now
                        where t.failures < :free or t.since + least(:longest, power(2, least(t.failures - :free, 10)))
                            * interval '1 second' <= :now""")
                .param("subject", subject.key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("forgotten", now.minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .param("free", subject.free())
                .param("longest", LONGEST.toSeconds())
                .update();
        if (taken == 0) {
            throw new CatalogException.TooMany(Duration.between(now, free(subject)));
        }
    }

    // The same arithmetic as in the statement, which decides; here it only says how long.
    private Instant free(Subject subject) {
        return jdbc.sql("select failures, since from throttles where subject = :subject")
                .param("subject", subject.key())
                .query((row, number) -> {
                    var doubled = Duration.ofSeconds(1L << Math.clamp(row.getInt(1) - subject.free(), 0, 10));
                    var pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
                    return row.getTimestamp(2).toInstant().plus(pause);
                })
                .optional()
                .orElseGet(clock::instant);
    }

    /** The proof was right: the account's failures are forgotten. */
    public void succeeded(Subject subject) {
        jdbc.sql("delete from throttles where subject = :subject")
                .param("subject", subject.key())
                .update();
    }

    /**
     * The proof was right: this try does not count. Earlier failures stay, or a guesser could clear an address by signing
     * in with an account of their own in between.
     */
    public void giveBack(Subject subject) {
        jdbc.sql("update throttles set failures = failures - 1 where subject = :subject and failures > 0")
                .param("subject", subject.key())
                .update();
    }

    /** Drops what has aged; called now and then. */
    public void sweep() {
        jdbc.sql("delete from throttles where since < :forgotten")
                .param("forgotten", clock.instant().minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }

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
