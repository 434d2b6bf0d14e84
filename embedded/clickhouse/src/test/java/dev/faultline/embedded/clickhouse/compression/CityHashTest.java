package dev.faultline.embedded.clickhouse.compression;

import static org.assertj.core.api.Assertions.assertThat;

import com.clickhouse.data.ClickHouseCityHash;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CityHashTest {
    @Test
    void agreesWithTheDriverAtEveryLength() {
        var bytes = new byte[1200];
        new Random(1).nextBytes(bytes);
        for (var length = 0; length < 1100; length++) {
            var offset = length % 7;
            var expected = ClickHouseCityHash.cityHash128(bytes, offset, length);
            assertThat(CityHash.of(bytes, offset, length))
                    .as("length " + length)
                    .isEqualTo(new CityHash.Hash(expected[0], expected[1]));
        }
    }
}
