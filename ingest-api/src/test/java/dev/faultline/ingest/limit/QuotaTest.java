package dev.faultline.ingest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.project.RateLimit;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.ingest.auth.Sender;
import dev.faultline.ingest.keys.KeySnapshot;
import dev.faultline.ingest.support.IngestNode;
import dev.faultline.ingest.support.Projects;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Quotas are exact: on one node, on two, and when Redis forgets everything midway. */
@ExtendWith(Engines.class)
class QuotaTest {
    private static IngestNode node;
    private static IngestNode other;

    @BeforeAll
    static void start(Engines engines) {
        node = IngestNode.start(engines);
        other = IngestNode.start(engines);
    }

    @AfterAll
    static void stop() {
        other.close();
        node.close();
    }

    @Test
    void exactlyTheQuotaPassesAlsoAcrossAFlush() {
        var project = publish(5_000);
        assertThat(flood(node, project, 2_000)).isEqualTo(2_000);
        flush();
        assertThat(flood(node, project, 2_000)).isEqualTo(2_000);
        flush();
        assertThat(flood(node, project, 4_000)).isEqualTo(1_000);
        flush();
        assertThat(flood(node, project, 100)).isZero();
    }

    @Test
    void aFlushWhileTwoNodesSpendLetsNoneThroughTwice() {
        var project = publish(5_000);
        var passed = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> passed.addAndGet(flood(node, project, 6_000)));
            threads.execute(() -> passed.addAndGet(flood(other, project, 6_000)));
            for (var i = 0; i < 5; i++) {
                flush();
                Thread.yield();
            }
        }
        assertThat(passed.get()).isBetween(4_800, 5_000);
        assertThat(flood(node, project, 10) + flood(other, project, 10)).isLessThanOrEqualTo(20);
        assertThat(passed.get()).isLessThanOrEqualTo(5_000);
    }

    @Test
    void aRaisedQuotaLetsTheDifferenceThrough() {
        var project = publish(100);
        assertThat(flood(node, project, 200)).isEqualTo(100);
        var raised = project(project, 150, 2);
        node.publish(raised);
        assertThat(flood(node, project, 200)).isEqualTo(50);
    }

    @Test
    void whatOneNodeDoesNotSpendAnotherMay() {
        var project = publish(1_000);
        assertThat(flood(node, project, 400)).isEqualTo(400);
        // The first node stands still now, with a portion that it will not spend.
        var passed = new AtomicInteger(flood(other, project, 1_000));
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> {
            passed.addAndGet(flood(other, project, 100));
            return passed.get() >= 600;
        });
        assertThat(passed.get()).isEqualTo(600);
        flush();
        assertThat(flood(node, project, 100) + flood(other, project, 100)).isZero();
    }

    @Test
    void theRefusalNamesTheQuotaAndWhenToComeBack() {
        var project = publish(0);
        var verdict = decide(node, project);
        assertThat(verdict.stops(DataCategory.ERROR)).isTrue();
        assertThat(verdict.header()).matches("\\d+:error:project:project_quota");
        assertThat(verdict.retryAfterSeconds()).isBetween(1L, 3_600L);
    }

    private static long publish(long limit) {
        var id = Projects.newId();
        var config = project(id, limit, 1);
        node.publish(config);
        other.publish(config);
        return id;
    }

    private static ProjectConfig project(long id, long limit, long version) {
        var settings = new ProjectConfigCodec().decodeSettings("""
                        {"limits":{"quotas":[{"category":"ERROR","period":"MONTH","limit":%d}]}}""".formatted(limit));
        var key = Projects.key("%032x".formatted(id));
        var plain = Projects.project(id, settings, Projects.withLimit(key, new RateLimit(1_000_000, 1, 1_000_000)));
        return Projects.withVersion(plain, version);
    }

    private static int flood(IngestNode at, long project, int requests) {
        var passed = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(32, Thread.ofVirtual().factory())) {
            for (var i = 0; i < requests; i++) {
                threads.execute(
                        () -> passed.addAndGet(decide(at, project).exceeded().isEmpty() ? 1 : 0));
            }
        }
        return passed.get();
    }

    private static Verdict decide(IngestNode at, long project) {
        var entry = at.bean(KeySnapshot.class).project(project).orElseThrow();
        var key = entry.config().keys().getFirst();
        var sender = new Sender(entry, key.publicKey(), key, null);
        return at.bean(Limiter.class).decide(sender, Map.of(DataCategory.ERROR, 1), Instant.now());
    }

    private static void flush() {
        node.bean(RedisLink.class).connection().orElseThrow().sync().flushdb();
    }
}
