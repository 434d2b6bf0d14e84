package dev.faultline.facts.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransactionCountTest {

    @ParameterizedTest
    @CsvSource({
        "-5,0",
        "0,0",
        "1,0",
        "2,4",
        "3,6",
        "4,8",
        "1000,39",
        "1000000,79",
        "1048576,80",
        "9223372036854775807,252"
    })
    void durationsFallIntoClasses(long micros, int durationClass) {
        assertThat(TransactionCount.durationClass(micros)).isEqualTo(durationClass);
    }

    @Test
    void theMiddleOfAClassIsNearWhateverFallsIntoIt() {
        for (var micros = 64L; micros < 10_000_000_000L; micros += 1 + micros / 97) {
            var middle = Math.pow(2, (TransactionCount.durationClass(micros) + 0.5) / 4);
            assertThat(middle).isCloseTo(micros, Percentage.withPercentage(9.1));
        }
    }
}
