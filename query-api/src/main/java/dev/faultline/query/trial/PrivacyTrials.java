package dev.faultline.query.trial;

import dev.faultline.core.json.Trim;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.scrub.Mark;
import dev.faultline.core.trial.PrivacyTrial;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scrubs a pasted event and tells the difference. */
@Component
final class PrivacyTrials {
    private static final int SHOWN = 200;

    private final PrivacyTrial trial = new PrivacyTrial();
    private final JsonMapper json;
    private final Clock clock;

    PrivacyTrials(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    PrivacyTrialView tryOut(ProjectSettings settings, @Nullable JsonNode event) {
        if (event == null || event.isNull()) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "paste an event to see what would go")
                    .inField("event");
        }
        var tried = PastedEvents.read(
                () -> trial.tryOut(event.toString(), settings.privacy(), settings.caps(), clock.instant()));
        var before = json.readTree(tried.before());
        var after = json.readTree(tried.after());
        return new PrivacyTrialView(
                before,
                after,
                tried.marks().stream().map(mark -> change(mark, before, after)).toList());
    }

    private static PrivacyTrialView.ScrubbedField change(Mark mark, JsonNode before, JsonNode after) {
        return new PrivacyTrialView.ScrubbedField(
                String.join(".", mark.path()),
                mark.rule(),
                mark.kind().name().toLowerCase(Locale.ROOT),
                text(before, mark.path()),
                text(after, mark.path()));
    }

    private static @Nullable String text(JsonNode root, List<String> path) {
        var node = root;
        for (var step : path) {
            node = node.isArray() && step.matches("\\d{1,6}") ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node.isString() ? Trim.to(node.asString(), SHOWN) : node.isNumber() ? node.toString() : null;
    }
}
