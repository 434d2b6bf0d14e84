package dev.faultline.query.web;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Where in a JSON body a mistake is, as a dotted path. */
final class JsonPlace {

    private JsonPlace() {}

    static String of(JacksonException error) {
        return error.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
