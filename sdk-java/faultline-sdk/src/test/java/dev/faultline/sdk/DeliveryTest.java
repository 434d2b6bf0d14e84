package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DeliveryTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private FaultlineOptions.Builder options(int port) {
        return FaultlineOptions.builder()
                .dsn(RecordingServer.dsn(port))
                .spoolFolder(folder)
                .maxErrorsPerTypeAndMinute(0)
                .queueSize(10_000)
                .firstBackoff(Duration.ofMillis(20));
    }

    private static List<String> messages(RecordingServer server) {
        return server.events().stream()
                .map(e -> e.get("exception").get("values").get(0).get("value").asString())
                .toList();
    }

    @Test
    void anErrorArrivesSignedUnderItsId() throws Exception {
        try (RecordingServer server = new RecordingServer(0);
                FaultlineClient client =
                        FaultlineClient.start(options(server.port()).build())) {
            String id = client.capture(new IllegalStateException("boom"));
            assertThat(client.flush(SOON)).isTrue();
            assertThat(server.events())
                    .singleElement()
                    .satisfies(e -> assertThat(e.get("event_id").asString())
                            .isEqualTo(id)
                            .hasSize(32));
            RecordingServer.Received received = server.accepted.get(0);
            assertThat(received.header().has("sent_at")).isTrue();
            assertThat(received.headers().get("X-faultline-signature").get(0))
                    .startsWith("v1;t=")
                    .contains(";k=a1b2c3d4e5f60718293a4b5c6d7e8f90;s=");
        }
    }

    @Test
    void anOutageIsWaitedOutAndARefusalIsCounted() throws Exception {
        try (RecordingServer server = new RecordingServer(0);
                FaultlineClient client =
                        FaultlineClient.start(options(server.port()).build())) {
            server.answers.addAll(List.of(
                    new RecordingServer.Answer(503, Map.of()),
                    new RecordingServer.Answer(500, Map.of()),
                    new RecordingServer.Answer(200, Map.of()),
                    new RecordingServer.Answer(413, Map.of())));
            client.capture(new Exception("kept"));
            client.capture(new Exception("refused"));
            await().atMost(SOON).until(() -> client.dropped() == 1);
            client.flush(SOON);
            assertThat(messages(server)).containsExactly("kept");
            assertThat(server.reports()).singleElement().asString().contains("send_error");
        }
    }

    @Test
    void aLimitIsObeyedAndItsDropsAreReported() throws Exception {
        try (RecordingServer server = new RecordingServer(0);
                FaultlineClient client =
                        FaultlineClient.start(options(server.port()).build())) {
            server.answers.add(new RecordingServer.Answer(200, Map.of("X-Sentry-Rate-Limits", "60:error:key")));
            client.capture(new Exception("first"));
            assertThat(client.flush(SOON)).isTrue();
            IntStream.range(0, 5).forEach(i -> client.capture(new Exception("limited")));
            assertThat(client.flush(SOON)).isTrue();
            assertThat(messages(server)).containsExactly("first");
            // However many reports they come in.
            var drops = Pattern.compile("\"reason\":\"ratelimit_backoff\",\"category\":\"error\",\"quantity\":(\\d+)")
                    .matcher(server.reports().toString());
            assertThat(drops.results()
                            .mapToInt(drop -> Integer.parseInt(drop.group(1)))
                            .sum())
                    .isEqualTo(5);
        }
    }

    @Test
    void whileTheServerIsAwayNothingIsLostAndOrderIsKept() throws Exception {
        int port;
        try (RecordingServer server = new RecordingServer(0)) {
            port = server.port();
        }
        try (FaultlineClient client = FaultlineClient.start(options(port).build())) {
            IntStream.range(0, 2000).forEach(i -> client.capture(new Exception("e" + i)));
            assertThat(client.flush(SOON)).isFalse();
            try (RecordingServer back = new RecordingServer(port)) {
                await().atMost(Duration.ofSeconds(40)).until(() -> back.accepted.size() >= 2000 && client.flush(SOON));
                assertThat(messages(back))
                        .isEqualTo(
                                IntStream.range(0, 2000).mapToObj(i -> "e" + i).toList());
            }
            assertThat(client.dropped()).isZero();
        }
    }

    @Test
    void whatExceedsTheSpoolIsTheOldestAndEachIsCountedOnce() throws Exception {
        int port;
        try (RecordingServer server = new RecordingServer(0)) {
            port = server.port();
        }
        int room = 500;
        try (FaultlineClient client =
                FaultlineClient.start(options(port).maxSpoolBytes(room * 4096L).build())) {
            IntStream.range(0, 3000).forEach(i -> client.capture(new Exception("e" + i)));
            assertThat(client.flush(SOON)).isFalse();
            assertThat(client.dropped()).isEqualTo(3000 - room);
            try (RecordingServer back = new RecordingServer(port)) {
                await().atMost(Duration.ofSeconds(40)).until(() -> client.flush(SOON));
                assertThat(messages(back))
                        .isEqualTo(IntStream.range(3000 - room, 3000)
                                .mapToObj(i -> "e" + i)
                                .toList());
                assertThat(back.reports().toString())
                        .contains("\"cache_overflow\",\"category\":\"error\",\"quantity\":" + (3000 - room));
            }
        }
    }

    @Test
    void aFullQueueDropsAndNeverWaits() throws Exception {
        CountDownLatch hookMayGo = new CountDownLatch(1);
        try (RecordingServer server = new RecordingServer(0);
                FaultlineClient client = FaultlineClient.start(options(server.port())
                        .queueSize(10)
                        .beforeSend(event -> {
                            try {
                                hookMayGo.await(30, TimeUnit.SECONDS);
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                            return event;
                        })
                        .build())) {
            IntStream.range(0, 1000).forEach(i -> client.capture(new Exception("e" + i)));
            assertThat(client.dropped()).isBetween(989L, 990L);
            hookMayGo.countDown();
            assertThat(client.flush(SOON)).isTrue();
            assertThat(server.events().size() + client.dropped()).isEqualTo(1000);
        }
    }

    @Test
    void hooksSamplesAndIgnoredTypesDecide() throws Exception {
        try (RecordingServer server = new RecordingServer(0);
                FaultlineClient client = FaultlineClient.start(options(server.port())
                        .ignore(IOException.class)
                        .beforeSend(event -> {
                            if ("throws".equals(event.message())) {
                                throw new IllegalStateException("hook");
                            }
                            return "drop".equals(event.message()) ? null : event.message("changed");
                        })
                        .build())) {
            assertThat(client.capture(new java.io.FileNotFoundException())).isNull();
            client.captureMessage("drop", Level.INFO);
            client.captureMessage("throws", Level.INFO);
            client.captureMessage("kept", Level.INFO);
            assertThat(client.flush(SOON)).isTrue();
            assertThat(server.events()).singleElement().asString().contains("changed");
            assertThat(client.dropped()).isEqualTo(2);
        }
    }

    @Test
    void whatAKilledProcessLeftArrivesAfterARestart() throws Exception {
        int port;
        try (RecordingServer server = new RecordingServer(0)) {
            port = server.port();
        }
        Process app = DyingApp.start(port, folder, "hangs", "last words")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            await().atMost(SOON).until(() -> spooled() == DyingApp.ERRORS);
        } finally {
            app.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        try (RecordingServer back = new RecordingServer(port);
                FaultlineClient restarted = FaultlineClient.start(options(port).build())) {
            await().atMost(SOON).until(() -> back.accepted.size() >= DyingApp.ERRORS && restarted.flush(SOON));
            assertThat(messages(back))
                    .isEqualTo(IntStream.range(0, DyingApp.ERRORS)
                            .mapToObj(i -> "last words " + i)
                            .toList());
        }
    }

    private long spooled() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".envelope")).count();
        } catch (java.io.UncheckedIOException renamedMeanwhile) {
            return -1;
        }
    }
}
