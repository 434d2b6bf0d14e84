package dev.faultline.facts.query;

import dev.faultline.core.search.Value;

/** Numbers and booleans as a tag would hold them. */
final class NumberWords {
    private NumberWords() {}

    static String of(Value value) {
        return switch (value) {
            case Value.Number(var number) when number == Math.rint(number) -> Long.toString((long) number);
            case Value.Number(var number) -> Double.toString(number);
            case Value.Bool(var bool) -> Boolean.toString(bool);
            default -> throw new IllegalStateException("not text: " + value);
        };
    }
}
