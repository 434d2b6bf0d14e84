package dev.faultline.core.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Frame;
import dev.faultline.core.grouping.LabelledEvents.Labelled;
import dev.faultline.core.project.ProjectSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The figures of docs/grouping.md: each version and two ways that others group by, over the labelled corpus. */
class GroupingQualityTest {
    private final List<Labelled> events = LabelledEvents.all();

    @Test
    void theCorpusIsLargeAndCoversEveryPlatform() {
        assertThat(events).hasSizeGreaterThan(900);
        assertThat(events.stream().map(Labelled::label).distinct()).hasSizeGreaterThan(120);
    }

    @Test
    void theCurrentVersionReachesItsMarks() {
        var group = by(new CauseGrouper());
        var result = Pairwise.of(events, group);
        assertThat(result.precision())
                .as("%s%n%s", result, Pairwise.mistakes(events, group))
                .isGreaterThan(0.99);
        assertThat(result.f1())
                .as("%s%n%s", result, Pairwise.mistakes(events, group))
                .isGreaterThan(0.98);
    }

    @Test
    void noPlatformIsLeftBehind() {
        for (var file : LabelledEvents.FILES) {
            var own = LabelledEvents.of(file);
            var group = by(new CauseGrouper());
            var result = Pairwise.of(own, group);
            assertThat(result.f1())
                    .as("%s: %s%n%s", file, result, Pairwise.mistakes(own, group))
                    .isGreaterThan(0.95);
            assertThat(result.precision()).as("%s: %s", file, result).isGreaterThan(0.97);
        }
    }

    @Test
    void itBeatsTheFirstVersionAndTheSimpleWaysAsPublished() throws IOException {
        var current = Pairwise.of(events, by(new CauseGrouper()));
        var first = Pairwise.of(events, by(new StackGrouper()));
        var firstFrame = Pairwise.of(events, GroupingQualityTest::typeFirstFrameAndMessage);
        var typeAndMessage = Pairwise.of(events, GroupingQualityTest::typeAndMessage);
        assertThat(current.f1()).isGreaterThan(first.f1());
        assertThat(current.f1()).isGreaterThan(firstFrame.f1());
        assertThat(current.f1()).isGreaterThan(typeAndMessage.f1());
        assertThat(Files.readString(Path.of("..", "docs", "grouping.md")))
                .as("the published figures")
                .contains(
                        "| `fl-2` | " + current,
                        "| `fl-1` | " + first,
                        "| type, first frame of the application, message without values | " + firstFrame,
                        "| type and message | " + typeAndMessage,
                        "| two calls | " + Pairwise.of(events, by(new CauseGrouper(2))),
                        "| three calls | " + Pairwise.of(events, by(new CauseGrouper(3))),
                        "| up to eight calls | " + Pairwise.of(events, by(new CauseGrouper(8))));
    }

    private static Function<Labelled, Object> by(Grouper grouper) {
        var settings = ProjectSettings.defaults().grouping();
        return event ->
                List.of(event.project(), grouper.group(event.event(), settings).primaryHash());
    }

    private static Object typeFirstFrameAndMessage(Labelled labelled) {
        var event = labelled.event();
        if (event.exceptions().isEmpty()) {
            return MessagePattern.of(String.valueOf(event.message()));
        }
        var exception = event.exceptions().getLast();
        return List.of(
                String.valueOf(exception.type()),
                firstInApp(exception),
                MessagePattern.of(String.valueOf(exception.value())));
    }

    private static String firstInApp(ExceptionValue exception) {
        return exception.stacktrace().frames().reversed().stream()
                .filter(frame -> Boolean.TRUE.equals(frame.inApp()))
                .findFirst()
                .map(GroupingQualityTest::name)
                .orElse("");
    }

    private static String name(Frame frame) {
        return (frame.module() == null ? frame.filename() : frame.module()) + "." + frame.function();
    }

    private static Object typeAndMessage(Labelled labelled) {
        var event = labelled.event();
        if (event.exceptions().isEmpty()) {
            return String.valueOf(event.message());
        }
        var exception = event.exceptions().getLast();
        return List.of(String.valueOf(exception.type()), String.valueOf(exception.value()));
    }
}
