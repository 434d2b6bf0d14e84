package dev.faultline.embedded.testing;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@code TEST_SERVICES} may say. */
enum TestServices {
    /** Containers where Docker answers, else embedded. */
    AUTO,
    /** Containers; without Docker the tests fail. */
    CONTAINERS,
    /** The engines the product itself starts. */
    EMBEDDED;

    static TestServices named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return AUTO;
        }
        return Arrays.stream(values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "TEST_SERVICES=" + name + ": choose auto, containers or embedded"));
    }
}
