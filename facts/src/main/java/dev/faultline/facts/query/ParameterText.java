package dev.faultline.facts.query;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Values as the driver takes them for {@code param_*}. The server reads them in its "Escaped" format and the driver
 * (0.11) escapes backslashes, tabs and newlines of whatever it is given: so scalars go raw. Arrays go as text with quoted
 * elements, where a quote must be doubled, since the driver would escape the backslash of any other escape.
 */
final class ParameterText {
    private ParameterText() {}

    static String of(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(ParameterText::element).collect(Collectors.joining(",", "[", "]"))
                : plain(value);
    }

    private static String element(Object value) {
        return value instanceof String text ? "'" + text.replace("'", "''") + "'" : plain(value);
    }

    private static String plain(Object value) {
        return switch (value) {
            case String text -> text;
            case Instant instant -> seconds(instant);
            // Hashes and ids are unsigned in every column.
            case Long number -> Long.toUnsignedString(number);
            case Number number -> number.toString();
            default -> throw new IllegalArgumentException("not a value of a statement: " + value.getClass());
        };
    }

    private static String seconds(Instant instant) {
        var millis = instant.toEpochMilli();
        return "%d.%03d".formatted(Math.floorDiv(millis, 1_000L), Math.floorMod(millis, 1_000L));
    }
}
