package dev.faultline.catalog.login;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.write.Json;
import dev.faultline.catalog.write.RandomTexts;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Short-lived, unguessable texts that stand for one step of a sign-in. */
@Component
public final class Tickets {
    private static final int BYTES = 24;
    private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final RandomTexts random;
    private final Json json;
    private final Clock clock;

    Tickets(JdbcClient jdbc, RandomTexts random, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.random = random;
        this.json = json;
        this.clock = clock;
    }

    /** Makes a ticket. */
    public String issue(Kind kind, @Nullable Long userId, Map<String, String> data) {
        var ticket = random.hex(BYTES);
        jdbc.sql("""
                        insert into tickets (token_hash, kind, user_id, data, expires_at)
                        values (:hash, :kind, :user, cast(:data as jsonb), :expires)""")
                .param("hash", RandomTexts.hash(ticket))
                .param("kind", kind.column())
                .param("user", userId)
                .param("data", json.write(data))
                .param("expires", clock.instant().plus(kind.lifetime).atOffset(ZoneOffset.UTC))
                .update();
        return ticket;
    }

    /** What a ticket stands for, without using it up. */
    public Optional<Ticket> peek(Kind kind, String ticket) {
        return jdbc.sql("""
                        select user_id, data from tickets
                        where token_hash = :hash and kind = :kind and expires_at > :now""")
                .param("hash", RandomTexts.hash(ticket))
                .param("kind", kind.column())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Ticket((Long) row.getObject("user_id"), json.read(row.getString("data"), DATA)))
                .optional();
    }

    /** Uses a ticket up; of several callers at the same moment, one gets it. */
    public Ticket redeem(Kind kind, String ticket) {
        return jdbc.sql("""
                        delete from tickets where token_hash = :hash and kind = :kind and expires_at > :now
                        returning user_id, data""")
                .param("hash", RandomTexts.hash(ticket))
                .param("kind", kind.column())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Ticket((Long) row.getObject("user_id"), json.read(row.getString("data"), DATA)))
                .optional()
                .orElseThrow(
                        () -> new CatalogException.Expired("this link or step has expired or was used; start again"));
    }

    /** Makes every ticket of a kind useless for a person. */
    public void revoke(Kind kind, long userId) {
        jdbc.sql("delete from tickets where kind = :kind and user_id = :user")
                .param("kind", kind.column())
                .param("user", userId)
                .update();
    }

    /** Drops what has expired; called now and then. */
    public void sweep() {
        jdbc.sql("delete from tickets where expires_at < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What a ticket is for, and how long that may take. */
    public enum Kind {
        SECOND_STEP(Duration.ofMinutes(5)),
        PASSWORD_RESET(Duration.ofHours(1)),
        OPENID(Duration.ofMinutes(10));

        private final Duration lifetime;

        Kind(Duration lifetime) {
            this.lifetime = lifetime;
        }

        /** How long it lives. */
        public Duration lifetime() {
            return lifetime;
        }

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A ticket's meaning. */
    public record Ticket(@Nullable Long userId, Map<String, String> data) {
        public Ticket {
            data = Map.copyOf(data);
        }

        /** The person it was made for. */
        public long user() {
            if (userId == null) {
                throw new IllegalStateException("this kind of ticket has no person");
            }
            return userId;
        }
    }
}
