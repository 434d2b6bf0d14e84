package dev.faultline.facts.body;

import dev.faultline.facts.write.BodyEncoder;
import dev.faultline.facts.write.EventFact;
import dev.faultline.facts.write.FactBatch;
import dev.faultline.facts.write.FactTable;
import java.util.Optional;

/** Bodies inside the rows of their slots, where neighbours of one hash compress together. */
public final class TableBodies implements BodyStore {

    @Override
    public void keep(FactBatch batch, EventFact fact, int slot, byte[] json) {
        BodyEncoder.write(batch.rows(FactTable.BODIES), fact, slot, json, json.length, false);
    }

    @Override
    public Optional<String> read(BodyRow row) {
        return Optional.of(row.inRow());
    }
}
