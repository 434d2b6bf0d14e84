package dev.faultline.query.project;

import dev.faultline.core.project.ProjectSettings;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lays a partial document over the present one; a key that does not exist is refused by name. */
@Component
public final class SettingsPatch {
    private final JsonMapper json;

    SettingsPatch(JsonMapper json) {
        this.json = json;
    }

    /** @throws ProblemException naming the key that does not exist or the value that does not fit */
    public ProjectSettings apply(ProjectSettings before, ObjectNode changes) {
        ObjectNode merged = json.valueToTree(before);
        for (var group : changes.properties()) {
            if (!(merged.get(group.getKey()) instanceof ObjectNode present)) {
                throw unknown(group.getKey());
            }
            if (!(group.getValue() instanceof ObjectNode keys)) {
                throw new ProblemException(ProblemCode.MALFORMED_REQUEST, group.getKey() + " is a group of keys")
                        .inField(group.getKey());
            }
            for (var key : keys.properties()) {
                if (!present.has(key.getKey())) {
                    throw unknown(group.getKey() + "." + key.getKey());
                }
                present.set(key.getKey(), key.getValue());
            }
        }
        return read(merged);
    }

    /** The version in an {@code If-Match} header. */
    static long version(String ifMatch) {
        var text = ifMatch.strip().replaceAll("^(W/)?\"|\"$", "");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw (ProblemException) new ProblemException(
                            ProblemCode.MALFORMED_REQUEST, "If-Match holds the version that was read, such as \"7\"")
                    .initCause(e);
        }
    }

    private ProjectSettings read(ObjectNode merged) {
        try {
            return json.treeToValue(merged, ProjectSettings.class);
        } catch (JacksonException e) {
            var place = new StringBuilder();
            for (var step : e.getPath()) {
                place.append(place.isEmpty() || step.getPropertyName() == null ? "" : ".")
                        .append(step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName());
            }
            throw (ProblemException) new ProblemException(ProblemCode.INVALID_VALUE, e.getOriginalMessage())
                    .inField(place.toString())
                    .initCause(e);
        }
    }

    private static ProblemException unknown(String key) {
        return new ProblemException(ProblemCode.MALFORMED_REQUEST, "there is no setting \"" + key + "\"").inField(key);
    }
}
