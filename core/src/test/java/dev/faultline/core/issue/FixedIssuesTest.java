package dev.faultline.core.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixedIssuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fixes SHOP-1A|SHOP-1A",
                "a cart may be empty (fixes shop-1a).|SHOP-1A",
                "fixed: SHOP-2|SHOP-2",
                "Resolves #SHOP-3, and closes CART-9|SHOP-3 CART-9",
                "fix SHOP-1, SHOP-2 and SHOP-3 & SHOP-4, and SHOP-5|SHOP-1 SHOP-2 SHOP-3 SHOP-4 SHOP-5",
                "closed SHOP-1; SHOP-2 is another story|SHOP-1",
                "fixes SHOP-O1|SHOP-1"
            })
    void namesWhatIsFixed(String message, String expected) {
        assertThat(FixedIssues.in(message)).map(ShortId::toString).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "see SHOP-1",
                "prefixes SHOP-1",
                "fixes the cart, not SHOP-1",
                "fixes SHOP-1-2",
                "fixes SHOP-1_b",
                "fixes SHOP-0",
                "fixing SHOP-1",
                "fixesSHOP-1"
            })
    void saysNothingOtherwise(String message) {
        assertThat(FixedIssues.in(message)).isEmpty();
    }

    @Test
    void everyLineIsRead() {
        assertThat(FixedIssues.in("a title\n\nFixes SHOP-1\nResolves: SHOP-2\n"))
                .map(ShortId::toString)
                .containsExactly("SHOP-1", "SHOP-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fixes ", "fixes A-1, ", "fixes  ", "fixes A-1 and "})
    void aHostileMessageCostsLittle(String part) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> FixedIssues.in(part.repeat(1_000_000 / part.length())));
    }
}
