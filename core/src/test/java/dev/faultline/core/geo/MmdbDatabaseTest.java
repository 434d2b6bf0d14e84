package dev.faultline.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.core.normalize.GeoLookup.Place;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MmdbDatabaseTest {
    private static final String LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

    @ParameterizedTest
    @ValueSource(ints = {24, 28, 32})
    void everyWidthOfRecordsFindsItsNetworks(int width) {
        var places = new MmdbDatabase(new MmdbFiles(width, 4)
                .with(new byte[] {(byte) 203, 0, 113, 0}, 24, "DE", "Berlin")
                .with(new byte[] {10, 0, 0, 0}, 8, "GB", LONG)
                .with(new byte[] {(byte) 198, 51, 100, 7}, 32, "FR", "Paris")
                .build());
        assertThat(places.find("203.0.113.200")).isEqualTo(new Place("DE", "Berlin"));
        assertThat(places.find("10.255.0.1")).isEqualTo(new Place("GB", LONG));
        assertThat(places.find("198.51.100.7")).isEqualTo(new Place("FR", "Paris"));
        assertThat(places.find("198.51.100.8")).isNull();
        assertThat(places.find("2001:db8::1")).isNull();
        assertThat(places.find("no address")).isNull();
        assertThat(places.find("")).isNull();
    }

    @Test
    void addressesOfBothVersionsAreFoundInOneTree() {
        var v6 = new byte[16];
        v6[0] = 0x20;
        v6[1] = 0x01;
        v6[2] = 0x0d;
        v6[3] = (byte) 0xb8;
        var v4 = new byte[16];
        v4[12] = (byte) 203;
        v4[14] = 113;
        var places = new MmdbDatabase(new MmdbFiles(28, 6)
                .with(v6, 32, "NL", "Delft")
                .with(v4, 120, "DE", "Berlin")
                .build());
        assertThat(places.find("2001:db8::42")).isEqualTo(new Place("NL", "Delft"));
        assertThat(places.find("203.0.113.9")).isEqualTo(new Place("DE", "Berlin"));
        assertThat(places.find("::ffff:203.0.113.9")).isEqualTo(new Place("DE", "Berlin"));
        assertThat(places.find("2001:db9::42")).isNull();
    }

    @Test
    void whatIsNoDatabaseSaysSo() {
        assertThatThrownBy(() -> new MmdbDatabase(ByteBuffer.wrap(new byte[40])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no MMDB file");
    }

    @Test
    void aBrokenFileNeverHangsOrThrows() {
        var whole = new MmdbFiles(24, 4)
                .with(new byte[] {(byte) 203, 0, 113, 0}, 24, "DE", "Berlin")
                .build()
                .array();
        var random = new Random(5);
        var opened = 0;
        for (var n = 0; n < 20_000; n++) {
            var broken = whole.clone();
            for (var i = random.nextInt(4); i >= 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                new MmdbDatabase(ByteBuffer.wrap(broken)).find("203.0.113.1");
                opened++;
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageMatching(".{10,}");
            }
        }
        assertThat(opened).isGreaterThan(1_000);
    }
}
