package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

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

    /** Some keep time by the millisecond, and cut. */
    private static final Duration SDK_CLOCK = Duration.ofMillis(10);

    /** Errors that each program has to tell of. */
    private static final int CAUGHT = 13;

    private static Map<Sdk, Future<List<Wire.Passed>>> seen;

    /** @param missing what has to be installed before this SDK can be run, or nothing */
    record Sdk(String name, List<String> missing, List<String> command) {
        String release() {
            return "limits-" + name + "@1.0.0";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sdk> sdks() {
        return Stream.of(
                sdk("java", List.of(), Program.java("dev.faultline.e2e.JavaLimits")),
                sdk("node", List.of(), "node", Program.path("e2e/browser/limits.mjs")),
                sdk("browser", List.of(), "node", Program.path("e2e/browser/limits-browser.mjs")),
                sdk("python", List.of("python3-sentry-sdk"), "/usr/bin/python3", Program.path("e2e/sdks/limits.py")),
                sdk("ruby", List.of("ruby-sentry-ruby"), "/usr/bin/ruby", Program.path("e2e/sdks/limits.rb")),
                Program.isOnPath("go")
                        ? sdk(
                                "go",
                                List.of("golang-github-getsentry-sentry-go-dev"),
                                "go",
                                "run",
                                Program.path("e2e/sdks/limits.go"))
                        : new Sdk("go", List.of("golang-go"), List.of()));
    }

    private static Sdk sdk(String name, List<String> packages, String... command) {
        var missing =
                packages.stream().filter(each -> !Program.isInstalled(each)).toList();
        return new Sdk(name, missing, List.of(command));
    }

    /** All at once: what each does most of the time is wait. */
    @BeforeAll
    static void run(Product product) {
        try (var programs = Executors.newVirtualThreadPerTaskExecutor()) {
            seen = sdks().filter(sdk -> sdk.missing().isEmpty())
                    .collect(Collectors.toMap(Function.identity(), sdk -> programs.submit(() -> run(sdk, product))));
        }
    }

    private static List<Wire.Passed> run(Sdk sdk, Product product) {
        var key = product.api().send("POST", KEYS, RULES.formatted(sdk.name()));
        assertThat(key.statusCode()).as(key.body()).isEqualTo(200);
        try (var wire = new Wire(product.process().url())) {
            Program.sdk(dsn(key.body(), wire), sdk.release(), PAUSE_SECONDS, sdk.command());
            return wire.posted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sdks")
    void itReportsGoesQuietForErrorsAloneAndComesBack(Sdk sdk, Product product) throws Exception {
        assumeThat(sdk.missing())
                .as("to be installed by ./faultline doctor --install")
                .isEmpty();
        var posted = seen.get(sdk).get();
        var errors = posted.stream().filter(Wire.Passed::isError).toList();
        var accepted = errors.stream().filter(each -> each.status() == 200).toList();
        assertThat(accepted).as("the burst, later one more: " + posted).hasSizeGreaterThan(3);
        assertThat(accepted.getLast().body()).as("it comes back").contains("after");
        assertQuiet(errors, posted);
        var others = posted.stream().filter(each -> !each.isError()).toList();
        assertThat(others)
                .as("other categories go on: " + posted)
                .allMatch(each -> each.status() == 200)
                .anyMatch(each -> each.body().contains("GET /quiet"));
        Awaitility.await("issues of " + sdk.release())
                .atMost(Duration.ofSeconds(60))
                .until(() -> stored(product, sdk.release()) == accepted.size());
    }

    /** After each refusal nothing comes until its time is over, however slow the machine. */
    private static void assertQuiet(List<Wire.Passed> errors, List<Wire.Passed> posted) {
        var refused = errors.stream().filter(each -> each.status() != 200).toList();
        assertThat(refused).as("told: " + posted).isNotEmpty().allSatisfy(each -> {
            assertThat(each.status()).isEqualTo(429);
            assertThat(each.limits()).matches("[1-3]:error:key:key_rate");
            var asked = Duration.ofSeconds(each.limits().charAt(0) - '0').minus(SDK_CLOCK);
            assertThat(errors)
                    .as("sent before it might: " + posted)
                    .noneMatch(
                            next -> next.at() > each.answeredAt() && next.at() < each.answeredAt() + asked.toNanos());
        });
        assertThat(errors).as("some were kept back: " + posted).hasSizeLessThan(CAUGHT);
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
        var publicKey = JsonMapper.shared().readTree(key).path("publicKey").asString();
        return "http://" + publicKey + "@localhost:" + wire.port() + "/1";
    }
}
