package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SubmitSiteTest extends ClientTest {
    private List<JsonNode> frames(Runnable submission) {
        submission.run();
        assertThat(Faultline.flush(SOON)).isTrue();
        return server.events()
                .get(0)
                .get("exception")
                .get("values")
                .get(0)
                .get("stacktrace")
                .get("frames")
                .valueStream()
                .toList();
    }

    private static void placeOrder(Runnable task) {
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            pool.submit(Scopes.wrap(task)).get(5, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String name(JsonNode frame) {
        return frame.get("function").asString();
    }

    @Test
    void anErrorOfATaskTellsWhoSubmittedIt() {
        Faultline.init(options().inAppPackages("dev.faultline").build());
        List<JsonNode> frames = frames(() -> placeOrder(() -> Faultline.capture(new Exception("in the task"))));
        int marker = frames.stream()
                .map(SubmitSiteTest::name)
                .toList()
                .indexOf("[submitted by thread " + Thread.currentThread().getName() + "]");
        assertThat(marker).isPositive();
        assertThat(frames.subList(0, marker))
                .extracting(SubmitSiteTest::name)
                .endsWith("placeOrder")
                .doesNotContain("wrap");
        // One cause stays one issue, whoever submits it.
        assertThat(frames.subList(0, marker + 1))
                .allSatisfy(f -> assertThat(f.get("in_app").asBoolean()).isFalse());
        assertThat(frames.get(frames.size() - 1).get("in_app").asBoolean()).isTrue();
    }

    @Test
    void anErrorMadeElsewhereWasNotSubmittedFromThere() {
        Faultline.init(options().build());
        Exception elsewhere = new Exception("made on this thread");
        List<JsonNode> frames = frames(() -> placeOrder(() -> Faultline.capture(elsewhere)));
        assertThat(frames).extracting(SubmitSiteTest::name).noneMatch(name -> name.startsWith("[submitted"));
    }

    @Test
    void itCanBeSwitchedOff() {
        Faultline.init(options().stitchSubmitSites(false).build());
        List<JsonNode> frames = frames(() -> placeOrder(() -> Faultline.capture(new Exception())));
        assertThat(frames).extracting(SubmitSiteTest::name).noneMatch(name -> name.startsWith("[submitted"));
    }
}
