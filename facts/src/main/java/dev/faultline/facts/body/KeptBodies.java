package dev.faultline.facts.body;

import dev.faultline.engines.blobs.BlobStore;
import java.util.Optional;

/** Reads bodies wherever their rows say they lie: the setting may have been another when they were written. */
public final class KeptBodies {

    private final BodyStore table = new TableBodies();
    private final BodyStore objects;

    /** Bodies of the table, and of these blobs. */
    public KeptBodies(BlobStore blobs) {
        this.objects = new ObjectBodies(blobs);
    }

    /** The body that a row tells of; empty when it is gone. */
    public Optional<String> read(BodyRow row) {
        return row.outside() ? objects.read(row) : table.read(row);
    }
}
