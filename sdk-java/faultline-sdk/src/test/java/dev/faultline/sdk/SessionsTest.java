package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SessionsTest extends ClientTest {
    private List<String> states() {
        return server.items("session").stream()
                .map(s -> s.get("status").asString() + " " + s.get("errors").asInt() + (s.has("init") ? " init" : ""))
                .toList();
    }

    @Test
    void aSessionBeginsMeetsErrorsAndEnds() {
        Faultline.init(options().build());
        Faultline.startSession();
        Faultline.capture(new Exception("first"));
        Faultline.capture(new Exception("second"));
        Faultline.captureMessage("messages are no errors");
        Faultline.endSession();
        Faultline.capture(new Exception("after the end"));
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(states()).containsExactly("ok 0 init", "ok 1", "exited 2");
        List<JsonNode> sessions = server.items("session");
        assertThat(sessions)
                .extracting(s -> s.get("sid").asString())
                .containsOnly(sessions.get(0).get("sid").asString());
        assertThat(sessions.get(2).get("duration").asDouble()).isNotNegative();
        assertThat(sessions.get(2).get("attrs").get("release").asString()).isEqualTo("shop@1.2.3");
    }

    @Test
    void anUncaughtErrorCrashesItAndNothingFollows() throws Exception {
        Faultline.init(options().build());
        Faultline.startSession();
        Thread failing = new Thread(() -> {
            throw new IllegalStateException("nobody catches this");
        });
        failing.start();
        failing.join(20_000);
        Faultline.close();
        assertThat(states()).containsExactly("ok 0 init", "crashed 1");
        assertThat(server.events()).singleElement().satisfies(e -> {
            assertThat(e.get("level").asString()).isEqualTo("fatal");
            assertThat(e.toString()).contains("\"handled\":false");
        });
    }

    @Test
    void theEndOfTheProcessEndsTheSession() {
        Faultline.init(options().build());
        Faultline.startSession();
        Faultline.close();
        assertThat(states()).containsExactly("ok 0 init", "exited 0");
    }

    @Test
    void requestsAreCountedByTheMinute() throws Exception {
        Faultline.init(options().build());
        FaultlineClient client = Faultline.client();
        for (int i = 0; i < 7; i++) {
            client.beginRequest().close();
        }
        try (RequestSession request = client.beginRequest();
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            pool.submit(Scopes.wrap(() -> {
                        Faultline.capture(new Exception("in the work of the request"));
                    }))
                    .get(5, TimeUnit.SECONDS);
        }
        RequestSession failed = client.beginRequest();
        client.capture(new Exception("not handled"), event -> event.caughtBy("servlet", false));
        failed.close();
        failed.close();
        assertThat(Faultline.flush(SOON)).isTrue();
        int[] sums = new int[3];
        for (JsonNode item : server.items("sessions")) {
            for (JsonNode minute : item.get("aggregates")) {
                sums[0] += minute.path("exited").asInt();
                sums[1] += minute.path("errored").asInt();
                sums[2] += minute.path("crashed").asInt();
                assertThat(minute.get("started").asString()).endsWith(":00Z");
            }
        }
        assertThat(sums).containsExactly(7, 1, 1);
    }

    @Test
    void withoutAReleaseThereAreNone() {
        Faultline.init(options().release(null).build());
        Faultline.startSession();
        Faultline.client().beginRequest().close();
        Faultline.capture(new Exception());
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(server.accepted).hasSize(1);
    }
}
