package dev.faultline.processor.geo;

import dev.faultline.core.geo.MmdbDatabase;
import dev.faultline.core.normalize.GeoLookup;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

/** Opens the database of places that the settings name. Nothing is downloaded and nobody is asked. */
public final class GeoFile {
    private GeoFile() {}

    /**
     * Mapped, not read: a database of cities is some hundred megabytes, of which a server touches a few.
     *
     * @throws IllegalStateException when the file cannot be used; who names a file wants its places
     */
    public static GeoLookup open(GeoSettings settings) {
        if (settings.path().isBlank()) {
            return GeoLookup.NONE;
        }
        try (var file = FileChannel.open(Path.of(settings.path()))) {
            return new MmdbDatabase(file.map(MapMode.READ_ONLY, 0, file.size()));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "faultline.geo.path: " + settings.path() + " cannot be used: " + e.getMessage(), e);
        }
    }
}
