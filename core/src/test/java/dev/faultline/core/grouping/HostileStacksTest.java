package dev.faultline.core.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Frame;
import dev.faultline.core.project.GroupingSettings;
import dev.faultline.core.project.ProjectSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sends by accident must cost bounded time and end in a hash. */
class HostileStacksTest {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final List<String> PLATFORMS = List.of(
            "java", "python", "javascript", "node", "go", "ruby", "csharp", "php", "native", "rust", "other", "");

    private final CauseGrouper grouper = new CauseGrouper();
    private final Explainer explainer = new Explainer();
    private final GroupingSettings plain = ProjectSettings.defaults().grouping();
    private final GroupingSettings ruled =
            new GroupingSettings("fl-2", "fl-1", "error.type:* function:*a*b*c*d* -> x, {{ default }}", """
            function:*a*a*a*a* ^-group v-app
            [ module:*x*y* ] | function:*z* +app
            """);

    private void bounded(Event event) {
        assertTimeoutPreemptively(BOUND, () -> {
            assertThat(grouper.group(event, plain).hashes()).isNotEmpty();
            assertThat(grouper.group(event, ruled).hashes()).isNotEmpty();
            assertThat(explainer.explain(event, ruled).version()).isEqualTo("fl-2");
        });
    }

    private static Event event(String platform, List<ExceptionValue> exceptions) {
        return Events.with(Events.read("{\"platform\":\"" + platform + "\"}"), exceptions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "python", "javascript", "rust"})
    void tenThousandFrames(String platform) {
        var frames = new ArrayList<Frame>();
        for (var i = 0; i < 10_000; i++) {
            frames.add(Events.frame("m.M" + i % 97, "f" + i % 89, "https://x.example/a" + i + ".js"));
        }
        bounded(event(platform, List.of(Events.exception("StackOverflowError", "x", frames, 0, -1, false))));
        bounded(event(platform, List.of(Events.exception("E", "x", frames, 0, -1, false))));
    }

    @Test
    void fiveHundredExceptionsInAChainAndInAGroup() {
        for (var group : new boolean[] {false, true}) {
            var chain = new ArrayList<ExceptionValue>();
            for (var i = 0; i < 500; i++) {
                chain.add(Events.exception(
                        "E" + i,
                        "v",
                        List.of(Events.frame("m.M", "f" + i, null)),
                        i,
                        group && i > 0 ? 0 : i - 1,
                        group));
            }
            bounded(event("java", chain));
            Collections.reverse(chain);
            bounded(event("java", chain));
        }
    }

    @Test
    void parentsInACircle() {
        var circle = List.of(
                Events.exception("A", "1", List.of(), 1, 2, true),
                Events.exception("B", "2", List.of(), 2, 1, true),
                Events.exception("C", "3", List.of(Events.frame("m.M", "f", null)), 0, -1, true));
        bounded(event("python", circle));
        bounded(event("python", List.of(Events.exception("A", "1", List.of(), 5, 5, true), circle.get(2))));
        bounded(event("python", List.of(circle.get(0), circle.get(1))));
        bounded(event("python", List.of(circle.get(2), circle.get(2))));
    }

    @Test
    void namesOfAMegabyte() {
        for (var unit :
                List.of("a", "$", "<", "{", ".", "::", "a1-", "/a", "'", "\"", "(((", " in block in ", "1:", "@a.")) {
            var name = unit.repeat(1_000_000 / unit.length());
            for (var platform : PLATFORMS) {
                var frames = List.of(Events.frame(name, name, name), Events.frame(null, name, null));
                bounded(event(platform, List.of(Events.exception(name, name, frames, -1, -1, false))));
            }
        }
    }

    @Test
    void noiseNeverBreaksItAndTwiceGivesTheSame() {
        var random = new Random(42);
        var alphabet = "aB1$<>{}[]():.*/\\'\"-_@+#~ \n\u0000ü\uD83D".toCharArray();
        for (var round = 0; round < 3_000; round++) {
            var frames = new ArrayList<Frame>();
            for (var i = random.nextInt(6); i > 0; i--) {
                frames.add(Events.frame(noise(random, alphabet), noise(random, alphabet), noise(random, alphabet)));
            }
            var exceptions = new ArrayList<ExceptionValue>();
            for (var i = random.nextInt(4); i > 0; i--) {
                exceptions.add(Events.exception(
                        noise(random, alphabet),
                        noise(random, alphabet),
                        frames,
                        random.nextInt(4) - 1,
                        random.nextInt(4) - 1,
                        random.nextBoolean()));
            }
            var event = event(PLATFORMS.get(round % PLATFORMS.size()), exceptions);
            assertThat(grouper.group(event, ruled)).isEqualTo(new CauseGrouper().group(event, ruled));
            assertThat(explainer.explain(event, ruled).causes()).isNotEmpty();
        }
    }

    private static String noise(Random random, char[] alphabet) {
        var text = new StringBuilder();
        for (var i = random.nextInt(24); i > 0; i--) {
            text.append(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }
}
