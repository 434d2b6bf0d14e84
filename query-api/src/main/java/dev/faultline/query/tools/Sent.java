package dev.faultline.query.tools;

import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Fields of what a tool sent; it may leave out any, and send more than is known here. */
final class Sent {
    private Sent() {}

    static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : null;
    }

    static @Nullable Instant time(JsonNode node, String name) {
        var text = text(node, name);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw (ProblemException)
                    new ProblemException(ProblemCode.INVALID_VALUE, name + " takes a moment with a zone")
                            .inField(name)
                            .initCause(e);
        }
    }
}
