package dev.faultline.ingest.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.faultline.core.project.RateLimit;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.engines.redis.RedisSettings;
import dev.faultline.engines.secret.Secret;
import dev.faultline.ingest.support.Projects;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The default bucket under a flood, on one node and on three, with Redis and without. */
@ExtendWith(Engines.class)
class SharedBucketTest {
    private static final RateLimit LIMIT = new RateLimit(1_000, 1, 5_000);

    @Test
    void aFloodGetsTheBurstAndTheRateAndAPauseBringsTheBurstBack(Engines engines) {
        try (var redis = redis(engines)) {
            var bucket = bucket(Projects.newKey(), new RedisBuckets(redis));
            var first = flood(List.of(bucket), 2_000_000);
            assertThat((double) first.accepted).isCloseTo(5_000 + 1_000 * first.seconds, withinPercentage(1));
            // The store's own clock refills the bucket: the only way to see it full again is to let time pass.
            Awaitility.await().pollDelay(Duration.ofSeconds(6)).until(() -> true);
            var second = flood(List.of(bucket), 2_000_000);
            assertThat((double) second.accepted).isCloseTo(5_000 + 1_000 * second.seconds, withinPercentage(1));
        }
    }

    @Test
    void threeNodesShareOneBucket(Engines engines) {
        List<RedisLink> links = new ArrayList<>();
        List<SharedBucket> nodes = new ArrayList<>();
        var name = Projects.newKey();
        for (var i = 0; i < 3; i++) {
            var link = redis(engines);
            links.add(link);
            nodes.add(bucket(name, new RedisBuckets(link)));
        }
        var flood = flood(nodes, 2_000_000);
        links.forEach(RedisLink::close);
        assertThat((double) flood.accepted).isCloseTo(5_000 + 1_000 * flood.seconds, withinPercentage(2));
    }

    @Test
    void withoutTheStoreANodeSpendsItsShare() {
        var clock = new AtomicLong();
        var bucket = new SharedBucket("x", LIMIT, new NoStore(), () -> 0.25, clock::get);
        assertThat(accepted(bucket, 10_000)).isEqualTo(1_250);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1) - 1);
        assertThat(accepted(bucket, 10_000)).isBetween(249, 250);
    }

    @Test
    void whoWasDryWhenTheStoreWentAwayStartsDryAndTheStoreIsAskedAgain() {
        var clock = new AtomicLong();
        var store = new CountingStore();
        var bucket = new SharedBucket("x", LIMIT, store, () -> 1.0, clock::get);
        store.grant = 0;
        assertThat(bucket.take(1)).isPositive();
        store.there = false;
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(10));
        assertThat(accepted(bucket, 1_000)).isZero();
        store.there = true;
        store.grant = 50;
        clock.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(accepted(bucket, 50)).isEqualTo(50);
        assertThat(store.asked.get()).isEqualTo(2);
    }

    @Test
    void aPortionThatIsThereIsSpentHoweverLateItsReaderWakes() {
        var clock = new AtomicLong();
        CountingStore store = new CountingStore() {
            @Override
            public CompletionStage<Grant> lease(String bucket, RateLimit limit, int wanted, int returned) {
                clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(600));
                return super.lease(bucket, limit, wanted, returned);
            }
        };
        store.grant = 50;
        var bucket = new SharedBucket("x", LIMIT, store, () -> 1.0, clock::get);
        assertThat(bucket.take(1)).isZero();
    }

    @Test
    void anUnspentPortionGoesBackAndAPortionServesMany() {
        var clock = new AtomicLong();
        var store = new CountingStore();
        store.grant = 50;
        var bucket = new SharedBucket("x", LIMIT, store, () -> 1.0, clock::get);
        assertThat(accepted(bucket, 40)).isEqualTo(40);
        assertThat(store.asked.get()).isEqualTo(1);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(bucket.take(1)).isZero();
        assertThat(store.returned.get()).isEqualTo(10);
        bucket.giveBack(1);
        assertThat(accepted(bucket, 50)).isEqualTo(50);
    }

    private record Flood(int accepted, double seconds) {}

    /** As fast as 96 senders can ask; the clock runs from the first question to the last decision. */
    private static Flood flood(List<SharedBucket> nodes, int requests) {
        var accepted = new AtomicInteger();
        var left = new AtomicInteger(requests);
        var lastDecision = new AtomicLong();
        var startedAt = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 96; i++) {
                var node = nodes.get(i % nodes.size());
                threads.execute(() -> {
                    while (left.decrementAndGet() >= 0) {
                        accepted.addAndGet(node.take(1) == 0 ? 1 : 0);
                        lastDecision.accumulateAndGet(System.nanoTime(), Math::max);
                    }
                });
            }
        }
        return new Flood(accepted.get(), (lastDecision.get() - startedAt) / 1e9);
    }

    private static int accepted(SharedBucket bucket, int requests) {
        var accepted = 0;
        for (var i = 0; i < requests; i++) {
            accepted += bucket.take(1) == 0 ? 1 : 0;
        }
        return accepted;
    }

    private static SharedBucket bucket(String name, BucketStore store) {
        return new SharedBucket(name, LIMIT, store, () -> 1.0, System::nanoTime);
    }

    static RedisLink redis(Engines engines) {
        var login = engines.redis();
        var link = new RedisLink(new RedisSettings(
                login.url(),
                login.username(),
                Secret.of(login.password()),
                Duration.ofSeconds(2),
                Duration.ofSeconds(1),
                10_000));
        // The bucket starts to count at its first lease: the time to connect belongs to nobody's flood.
        assertThat(link.connection()).isPresent();
        return link;
    }

    private static final class NoStore implements BucketStore {
        @Override
        public CompletionStage<Grant> lease(String bucket, RateLimit limit, int wanted, int returned) {
            throw new IllegalStateException("nobody asks a store that is away");
        }

        @Override
        public boolean isThere() {
            return false;
        }
    }

    private static class CountingStore implements BucketStore {
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger returned = new AtomicInteger();
        private boolean there = true;
        private int grant;

        @Override
        public CompletionStage<Grant> lease(String bucket, RateLimit limit, int wanted, int giveBack) {
            asked.incrementAndGet();
            returned.addAndGet(giveBack);
            return CompletableFuture.completedFuture(new Grant(grant, grant == 0 ? 1_000_000 : 0));
        }

        @Override
        public boolean isThere() {
            return there;
        }
    }
}
