package dev.faultline.processor.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.core.normalize.GeoLookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoFileTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAPathNothingIsLookedUp() {
        assertThat(GeoFile.open(new GeoSettings(" "))).isSameAs(GeoLookup.NONE);
    }

    @Test
    void aFileThatCannotBeUsedIsNamedAtTheStart() throws IOException {
        var file = Files.writeString(folder.resolve("places.mmdb"), "something else");
        assertThatThrownBy(() -> GeoFile.open(new GeoSettings(file.toString())))
                .hasMessageContaining("faultline.geo.path")
                .hasMessageContaining("places.mmdb")
                .hasMessageContaining("no MMDB file");
        assertThatThrownBy(() ->
                        GeoFile.open(new GeoSettings(folder.resolve("missing").toString())))
                .hasMessageContaining("missing");
    }
}
