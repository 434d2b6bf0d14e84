package dev.faultline.catalog.login;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.RandomTexts;
import dev.faultline.catalog.write.Target;
import dev.faultline.catalog.write.Writes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions of browsers. The token is only ever in the cookie; here lies its hash. */
@Component
public final class Sessions {
    private static final int TOKEN_BYTES = 32;

    // Writing the time on each request would make every read a write.
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Writes writes;
    private final RandomTexts random;
    private final SessionSettings settings;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Writes writes, RandomTexts random, SessionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.random = random;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a session and answers its token, which is new each time so that none can be planted beforehand. */
    public String open(long userId, Author by) {
        var token = random.hex(TOKEN_BYTES);
        var now = clock.instant();
        writes.run(by.as(userId), write -> {
            var id = jdbc.sql("""
                            insert into sessions (user_id, token_hash, address, user_agent, created_at, last_seen_at, expires_at)
                            values (:user, :hash, :address, :agent, :now, :now, :expires) returning id""")
                    .param("user", userId)
                    .param("hash", RandomTexts.hash(token))
                    .param("address", by.address())
                    .param("agent", by.userAgent())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("expires", now.plus(settings.lifetime()).atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .single();
            write.audit(null, "session.open", Target.of("session", id, ""), null, null);
        });
        return token;
    }

    /** The person behind a token, if the session lives. */
    public Optional<Caller> find(String token) {
        var now = clock.instant();
        var found = jdbc.sql("""
                        select id, user_id, last_seen_at from sessions
                        where token_hash = :hash and expires_at > :now and last_seen_at > :idle""")
                .param("hash", RandomTexts.hash(token))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("idle", now.minus(settings.idle()).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Seen(
                        new Caller.Person(row.getLong("user_id"), row.getLong("id")),
                        row.getTimestamp("last_seen_at").toInstant()))
                .optional();
        found.filter(seen -> seen.at().plus(SEEN_PRECISION).isBefore(now)).ifPresent(seen -> touch(seen.person(), now));
        return found.map(Seen::person);
    }

    /** A person's living sessions, newest first. */
    public List<Session> of(long userId) {
        var now = clock.instant();
        return jdbc.sql("""
                        select id, address, user_agent, created_at, last_seen_at from sessions
                        where user_id = :user and expires_at > :now and last_seen_at > :idle order by last_seen_at desc""")
                .param("user", userId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("idle", now.minus(settings.idle()).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Session(
                        row.getLong("id"),
                        row.getString("address"),
                        row.getString("user_agent"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_seen_at").toInstant()))
                .list();
    }

    /** Ends one session of a person. */
    public void end(long userId, long sessionId, Author by) {
        writes.run(by, write -> {
            var gone = jdbc.sql("delete from sessions where id = :id and user_id = :user")
                    .param("id", sessionId)
                    .param("user", userId)
                    .update();
            if (gone == 0) {
                throw new CatalogException.Missing("session");
            }
            write.audit(null, "session.end", Target.of("session", sessionId, ""), null, null);
        });
    }

    /** Ends all sessions of a person, as after a change of what they prove themselves with. */
    public void endAll(long userId) {
        jdbc.sql("delete from sessions where user_id = :user")
                .param("user", userId)
                .update();
    }

    /** Drops what has expired; called now and then. */
    public void sweep() {
        var now = clock.instant();
        jdbc.sql("delete from sessions where expires_at < :now or last_seen_at < :idle")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("idle", now.minus(settings.idle()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void touch(Caller.Person person, Instant now) {
        jdbc.sql("update sessions set last_seen_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", person.sessionId())
                .update();
        jdbc.sql("update users set last_seen_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", person.userId())
                .update();
    }

    private record Seen(Caller.Person person, Instant at) {}
}
