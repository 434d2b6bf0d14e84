package dev.faultline.query.issue;

import dev.faultline.engines.redis.RedisLink;
import dev.faultline.facts.query.Found;
import dev.faultline.facts.query.IssueOrder;
import dev.faultline.facts.query.RankedIssue;
import dev.faultline.query.search.Search;
import io.lettuce.core.RedisException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * First pages of issue lists, ranked once for everybody who looks at the same one: kept in Redis for two seconds, and
 * answers say as of when. What changes a list (an issue opened, came back, changed by people) ends all lists of its
 * organisation at once, by a generation that each entry names. Redis away costs time and nothing else.
 */
@Component
public final class RankCache {
    private static final Logger LOG = LoggerFactory.getLogger(RankCache.class);
    private static final String PREFIX = "faultline:rank:";

    private final RedisLink redis;
    private final ListSettings settings;
    private final JsonMapper json = JsonMapper.shared();

    RankCache(RedisLink redis, ListSettings settings) {
        this.redis = redis;
        this.settings = settings;
    }

    /** A page and the moment whose truth it is. */
    record Ranking(Found<RankedIssue> found, Instant asOf) {}

    private record Kept(
            String generation, long at, long scanned, boolean partial, boolean exact, List<RankedIssue> rows) {
        Ranking ranking() {
            return new Ranking(new Found<>(rows, scanned, partial, exact), Instant.ofEpochMilli(at));
        }
    }

    /** @param person whose "me" the query may mean */
    Ranking page(
            long organization,
            long person,
            Search search,
            IssueOrder order,
            int limit,
            Supplier<Found<RankedIssue>> ranked) {
        if (settings.cache().isZero()) {
            return new Ranking(ranked.get(), search.now());
        }
        var generation = generation(organization);
        if (generation.isEmpty()) {
            return new Ranking(ranked.get(), search.now());
        }
        var key = key(organization, person, search, order, limit);
        var kept = kept(key).filter(entry -> entry.generation().equals(generation.get()));
        if (kept.isPresent()) {
            return kept.get().ranking();
        }
        var found = ranked.get();
        if (found.partial()) {
            return new Ranking(found, search.now());
        }
        var fresh = new Kept(
                generation.get(),
                search.now().toEpochMilli(),
                found.scannedRows(),
                found.partial(),
                found.exact(),
                found.rows());
        keep(key, fresh);
        return fresh.ranking();
    }

    /** Lists of this organisation are ranked anew from now on. */
    public void forget(long organization) {
        attempt(() -> redis.connection().map(connection -> connection.sync().incr(PREFIX + organization)));
    }

    private Optional<String> generation(long organization) {
        return attempt(() -> redis.connection().map(connection -> {
            var now = connection.sync().get(PREFIX + organization);
            return now == null ? "0" : now;
        }));
    }

    private Optional<Kept> kept(String key) {
        return attempt(() -> redis.connection()
                .flatMap(connection -> Optional.ofNullable(connection.sync().get(key)))
                .map(text -> json.readValue(text, Kept.class)));
    }

    private void keep(String key, Kept entry) {
        attempt(() -> redis.connection()
                .map(connection ->
                        connection.sync().psetex(key, settings.cache().toMillis(), json.writeValueAsString(entry))));
    }

    private static <T> Optional<T> attempt(Supplier<Optional<T>> step) {
        try {
            return step.get();
        } catch (JacksonException | RedisException e) {
            LOG.debug("the lists in Redis cannot be used: {}", e.toString());
            return Optional.empty();
        }
    }

    /** Everything that an answer depends on; the organisation's number stands in it to be read by people. */
    private static String key(long organization, long person, Search search, IssueOrder order, int limit) {
        var selection = search.selection();
        var scope = selection.scope();
        var asked = String.join(
                "\n",
                new TreeSet<>(scope.tenant().projects()).toString(),
                scope.window().toString(),
                scope.environments().toString(),
                selection.query().toString(),
                Long.toString(person),
                order.name(),
                Integer.toString(limit));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return PREFIX + organization + ":" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
