package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.sdk.monitor.CheckIn;
import dev.faultline.sdk.monitor.MonitorConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Check-ins, attachments, feedback, and who hears of an event's id. */
class ItemsTest extends ClientTest {
    @Test
    void aJobChecksInBeforeAndAfter() throws Exception {
        Faultline.init(options().build());
        MonitorConfig nightly = MonitorConfig.crontab("0 3 * * *")
                .timezone("Europe/Berlin")
                .margin(Duration.ofMinutes(5))
                .maxRuntime(Duration.ofMinutes(30))
                .failureThreshold(2)
                .recoveryThreshold(1);
        assertThat(Faultline.monitored("nightly", nightly, () -> "done")).isEqualTo("done");
        assertThatThrownBy(() -> Faultline.monitored("nightly", null, () -> {
                    throw new java.io.IOException("disk full");
                }))
                .hasMessage("disk full");
        Faultline.checkIn(CheckIn.ok("heartbeat").config(MonitorConfig.every(Duration.ofMinutes(10))));
        assertThat(Faultline.flush(SOON)).isTrue();
        List<JsonNode> items = server.items("check_in");
        assertThat(items)
                .extracting(i ->
                        i.get("monitor_slug").asString() + " " + i.get("status").asString())
                .containsExactly(
                        "nightly in_progress", "nightly ok", "nightly in_progress", "nightly error", "heartbeat ok");
        assertThat(items.get(1).get("check_in_id")).isEqualTo(items.get(0).get("check_in_id"));
        assertThat(items.get(3).get("check_in_id")).isNotEqualTo(items.get(0).get("check_in_id"));
        assertThat(items.get(1).get("duration").asDouble()).isNotNegative();
        JsonNode config = items.get(0).get("monitor_config");
        assertThat(config.get("schedule").get("value").asString()).isEqualTo("0 3 * * *");
        assertThat(config.get("checkin_margin").asInt()).isEqualTo(5);
        assertThat(items.get(4)
                        .get("monitor_config")
                        .get("schedule")
                        .get("unit")
                        .asString())
                .isEqualTo("minute");
    }

    @Test
    void filesTravelWithTheirEventUnlessTooLargeOrGone() throws Exception {
        Path log = Files.writeString(folder.resolve("app.log"), "line one\nline two\n");
        Faultline.init(options().build());
        Faultline.withScope(() -> {
            Faultline.scope()
                    .attach(Attachment.file(log))
                    .attach(Attachment.of("raw.bin", "application/octet-stream", new byte[] {0, 10, -1, 10}))
                    .attach(Attachment.text("much.txt", "x".repeat(Attachment.MAX_BYTES + 1)))
                    .attach(Attachment.file(folder.resolve("gone.txt")));
            Faultline.capture(new Exception("with files"));
        });
        assertThat(Faultline.flush(SOON)).isTrue();
        List<RecordingServer.Item> files = server.accepted.get(0).files();
        assertThat(files).extracting(f -> f.header().get("filename").asString()).containsExactly("app.log", "raw.bin");
        assertThat(files.get(0).payload()).isEqualTo("line one\nline two\n".getBytes(StandardCharsets.UTF_8));
        assertThat(files.get(1).payload()).containsExactly(0, 10, -1, 10);
        assertThat(server.reports().toString()).contains("\"category\":\"attachment\",\"quantity\":2");
    }

    @Test
    void limitedFilesStayAndTheEventGoes() {
        Faultline.init(options().build());
        server.answers.add(new RecordingServer.Answer(200, Map.of("X-Sentry-Rate-Limits", "60:attachment:key")));
        Faultline.scope().attach(Attachment.text("a.txt", "a"));
        Faultline.capture(new Exception("first"));
        assertThat(Faultline.flush(SOON)).isTrue();
        Faultline.capture(new Exception("second"));
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(server.accepted.get(0).files()).hasSize(1);
        assertThat(server.events()).hasSize(2);
        assertThat(server.accepted.stream()
                        .filter(r -> r.type().equals("event"))
                        .skip(1))
                .allSatisfy(r -> assertThat(r.files()).isEmpty());
    }

    @Test
    void filesInTheQueueAreBounded() throws Exception {
        java.util.concurrent.CountDownLatch mayGo = new java.util.concurrent.CountDownLatch(1);
        Faultline.init(options()
                .beforeSend(event -> {
                    try {
                        mayGo.await(20, java.util.concurrent.TimeUnit.SECONDS);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    return event;
                })
                .build());
        IntStream.range(0, 30)
                .forEach(i -> Faultline.withScope(() -> {
                    Faultline.scope().attach(Attachment.of("dump", "application/octet-stream", new byte[1 << 20]));
                    Faultline.capture(new Exception("e" + i));
                }));
        mayGo.countDown();
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(server.events()).hasSize(30);
        assertThat(server.accepted.stream().mapToInt(r -> r.files().size()).sum())
                .isBetween(10, 17);
    }

    @Test
    void feedbackNamesItsEvent() {
        Faultline.init(options().build());
        String id = Faultline.capture(new Exception("checkout"));
        Faultline.feedback(new Feedback(id, "the pay button does nothing", "Kim", null));
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(server.items("user_report")).singleElement().satisfies(report -> {
            assertThat(report.get("event_id").asString()).isEqualTo(id);
            assertThat(report.get("comments").asString()).contains("pay button");
        });
    }

    @Test
    void listenersHearTheIdOnTheCallersThreadAndMayBreak() {
        List<String> heard = new ArrayList<>();
        Faultline.init(options()
                .onCapture(id -> {
                    throw new IllegalStateException("listener");
                })
                .onCapture(id -> heard.add(Thread.currentThread().getName() + " " + id))
                .build());
        String id = Faultline.captureMessage("hello");
        assertThat(heard).containsExactly(Thread.currentThread().getName() + " " + id);
        assertThat(Faultline.lastEventId()).isEqualTo(id);
    }
}
