package dev.faultline.issues.issue;

import dev.faultline.core.issue.PriorityScore;
import dev.faultline.core.ownership.OwnershipRules;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was judged at first sight, as the columns of {@code issues} keep it. */
final class FirstSightJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FirstSightJson() {}

    static String reasons(PriorityScore priority) {
        return JSON.writeValueAsString(priority.reasons());
    }

    static @Nullable String owner(Optional<OwnershipRules.Found> found) {
        return found.map(FirstSightJson::json).orElse(null);
    }

    private static String json(OwnershipRules.Found owner) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("owners", owner.owners());
        fields.put("rule", owner.rule().text());
        fields.put("line", owner.rule().line());
        fields.put("matched", owner.matched());
        return JSON.writeValueAsString(fields);
    }
}
