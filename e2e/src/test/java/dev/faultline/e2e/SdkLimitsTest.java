package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Official SDKs as they are published: their errors become issues, they go quiet for errors alone when the key's limit
 * for errors is reached, and they come back.
 */
@Tag("slow")
@ExtendWith(SharedProduct.class)
class SdkLimitsTest {
    private static final String KEYS = "/api/v1/orgs/faultline/projects/default/keys";

    /** Three errors at once, then one in three seconds; everything else is free. */
    private static final String RULES = """
            {"label":"%s","rules":{"allowedOrigins":[],"environments":[],"categoryLimits":{"error":{"permits":1,"windowSeconds":3,"burst":3}}}}""";

    /** Longer than any wait the server asks for under these rules. */
    private static final String PAUSE_SECONDS = "4.5";

    static Stream<Arguments> sdks() {
        return Stream.of(
                Arguments.of("java", List.of(Program.java("dev.faultline.e2e.JavaLimits"))),
                Arguments.of("node", List.of("node", Program.path("e2e/browser/limits.mjs"))),
                Arguments.of("browser", List.of("node", Program.path("e2e/browser/limits-browser.mjs"))),
                Arguments.of("python", List.of("/usr/bin/python3", Program.path("e2e/sdks/limits.py"))),
                Arguments.of("ruby", List.of("/usr/bin/ruby", Program.path("e2e/sdks/limits.rb"))),
                Arguments.of("go", List.of("go", "run", Program.path("e2e/sdks/limits.go"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sdks")
    void itReportsGoesQuietForErrorsAloneAndComesBack(String sdk, List<String> command, Product product)
            throws IOException {
        var key = product.api().send("POST", KEYS, RULES.formatted(sdk));
        assertThat(key.statusCode()).as(key.body()).isEqualTo(200);
        var release = "limits-" + sdk + "@1.0.0";
        try (var wire = new Wire(product.process().url())) {
            Program.sdk(dsn(key.body(), wire), release, PAUSE_SECONDS, command);
            var posted = wire.posted();
            var errors = posted.stream().filter(Wire.Passed::isError).toList();
            var accepted = errors.stream().filter(each -> each.status() == 200).toList();
            assertThat(accepted)
                    .as("three of the burst, later one more: " + posted)
                    .hasSizeBetween(4, 6);
            assertThat(accepted.getLast().body()).contains("after");
            var refused = errors.stream().filter(each -> each.status() == 429).toList();
            assertThat(refused).as("told once, quiet until then: " + posted).hasSizeBetween(1, 2);
            assertThat(refused.getFirst().limits()).matches("[1-3]:error:key:key_rate");
            assertThat(posted.stream().filter(each -> !each.isError()))
                    .as("other categories go on: " + posted)
                    .anyMatch(each -> each.status() == 200 && each.body().contains("GET /quiet"));
            assertThat(posted.stream().filter(each -> !each.isError())).allMatch(each -> each.status() == 200);
            Awaitility.await("issues of " + release)
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> stored(product, release) == accepted.size());
        }
    }

    private static long stored(Product product, String release) {
        var issues = product.api()
                .get("/api/v1/orgs/faultline/issues?t=1h&q=release%3A" + release.replace("@", "%40"))
                .path("items");
        var events = 0L;
        for (var issue : issues) {
            events += issue.path("events").asLong();
        }
        return events;
    }

    private static String dsn(String key, Wire wire) {
        var publicKey = tools.jackson.databind.json.JsonMapper.shared()
                .readTree(key)
                .path("publicKey")
                .asString();
        return "http://" + publicKey + "@localhost:" + wire.port() + "/1";
    }
}
