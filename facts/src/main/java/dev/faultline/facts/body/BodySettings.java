package dev.faultline.facts.body;

import dev.faultline.engines.blobs.BlobStore;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.bodies.*}.
 *
 * @param store where kept bodies are written: in their table, some 4,900 bytes each of 20 KB, or as objects among the
 *     blobs, some 5,800 each since neighbours do not compress together. Bodies are read from wherever they were written
 */
@ConfigurationProperties("faultline.bodies")
public record BodySettings(@DefaultValue("table") Place store) {

    /** Where new bodies go. */
    public enum Place {
        TABLE,
        OBJECTS
    }

    /** The store of this setting. */
    public BodyStore open(BlobStore blobs) {
        return switch (store) {
            case TABLE -> new TableBodies();
            case OBJECTS -> new ObjectBodies(blobs);
        };
    }
}
