package dev.faultline.facts.body;

import dev.faultline.facts.write.EventFact;
import dev.faultline.facts.write.FactBatch;
import java.util.Optional;

/**
 * Where the bytes of kept bodies lie. The row of a slot stands in ClickHouse either way and says which event the slot
 * holds; so choosing slots, searching contexts and dropping days are the same whatever the store.
 */
public interface BodyStore {

    /** Adds a body to a batch; it can be read once the batch is stored. A later body of a slot replaces the earlier one. */
    void keep(FactBatch batch, EventFact fact, int slot, byte[] json);

    /** The body that a row tells of; empty when it is gone or another event has taken its slot. */
    Optional<String> read(BodyRow row);
}
