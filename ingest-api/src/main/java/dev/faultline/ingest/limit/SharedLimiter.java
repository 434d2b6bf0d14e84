package dev.faultline.ingest.limit;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.project.Quota;
import dev.faultline.core.project.RateLimit;
import dev.faultline.ingest.auth.Sender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The limits of all senders. Each category is judged by itself: one that is over never costs another its place. */
final class SharedLimiter implements Limiter {
    /** A bucket that nobody asked for so long is forgotten; the shared state stays where it is. */
    private static final long IDLE = TimeUnit.MINUTES.toNanos(10);

    /** Who was stopped within this time is looked at before its next body is inflated. */
    private static final long STOPPING = TimeUnit.SECONDS.toNanos(2);

    /** A quota may be raised long before its month ends; SDKs that were told so would not hear of it. */
    private static final long LONGEST_WAIT_SECONDS = 3_600;

    private final Map<String, Long> stopped = new ConcurrentHashMap<>();
    private final Map<Compiled.Place, Compiled> compiled = new ConcurrentHashMap<>();
    private final Map<BucketName, SharedBucket> buckets = new ConcurrentHashMap<>();
    private final RuleBook book;

    SharedLimiter(
            RateLimit byDefault,
            Function<BucketName, SharedBucket> newBucket,
            BiFunction<String, Quota, Lease> quotas) {
        this.book = new RuleBook(
                byDefault, (name, limit) -> buckets.computeIfAbsent(new BucketName(name, limit), newBucket), quotas);
    }

    /** A changed limit is another bucket: what was spent under the old one is not held against the new one. */
    record BucketName(String name, RateLimit limit) {
        String stored() {
            return name + ":" + limit.permits() + "/" + limit.windowSeconds() + "/" + limit.burst();
        }
    }

    @Override
    public Verdict decide(Sender sender, Map<DataCategory, Integer> wanted, Instant now) {
        List<Taken> taken = new ArrayList<>(4);
        Map<DataCategory, Exceeded> exceeded = new EnumMap<>(DataCategory.class);
        wanted.forEach((category, count) -> {
            var stop = take(rules(sender, category), count, taken);
            if (stop != null) {
                exceeded.put(category, stop);
                stopped.put(sender.keyId(), System.nanoTime());
            }
        });
        return new Verdict(exceeded, () -> taken.forEach(Taken::giveBack));
    }

    @Override
    public boolean isStopping(Sender sender) {
        var stoppedAt = stopped.get(sender.keyId());
        return stoppedAt != null && System.nanoTime() - stoppedAt < STOPPING;
    }

    @Override
    public @Nullable Exceeded stopped(Sender sender, DataCategory category) {
        for (var rule : rules(sender, category)) {
            var wait = rule.lease().dryFor();
            if (wait > 0) {
                return new Exceeded(rule.scope(), rule.reason(), seconds(wait));
            }
        }
        return null;
    }

    /** Forgets buckets that nobody uses. */
    void tidy() {
        stopped.values().removeIf(at -> System.nanoTime() - at > STOPPING);
        var removed = buckets.values().removeIf(bucket -> bucket.isIdle(IDLE));
        if (removed) {
            compiled.clear();
        }
    }

    private static @Nullable Exceeded take(List<RuleBook.Rule> rules, int count, List<Taken> taken) {
        var before = taken.size();
        for (var rule : rules) {
            var wait = rule.lease().take(count);
            if (wait > 0) {
                var mine = taken.subList(before, taken.size());
                mine.forEach(Taken::giveBack);
                mine.clear();
                return new Exceeded(rule.scope(), rule.reason(), seconds(wait));
            }
            taken.add(new Taken(rule.lease(), count));
        }
        return null;
    }

    private static long seconds(long nanos) {
        return Math.clamp((nanos + 999_999_999) / 1_000_000_000, 1, LONGEST_WAIT_SECONDS);
    }

    private List<RuleBook.Rule> rules(Sender sender, DataCategory category) {
        var place = new Compiled.Place(sender.projectId(), sender.keyId(), category);
        var version = sender.project();
        var known = compiled.get(place);
        if (known == null || known.project() != version) {
            known = new Compiled(version, book.rules(sender, category));
            compiled.put(place, known);
        }
        return known.rules();
    }

    private record Taken(Lease lease, int count) {
        void giveBack() {
            lease.giveBack(count);
        }
    }

    /** The rules of a sender's category, as of one version of its project. */
    private record Compiled(Object project, List<RuleBook.Rule> rules) {
        record Place(long projectId, String keyId, DataCategory category) {}
    }
}
