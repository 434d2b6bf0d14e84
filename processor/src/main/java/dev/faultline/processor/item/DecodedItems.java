package dev.faultline.processor.item;

import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.pipeline.EventInput;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.facts.write.FactBatch;
import java.util.function.BiFunction;

/** Items whose values become rows one by one. An item counts as invalid when none of its values could be read. */
public final class DecodedItems<T> implements ItemHandler {

    private final BiFunction<EventInput, ProjectConfig, Decoded<T>> reader;
    private final RowWriter<T> writer;

    /** Items read and written like this. */
    public DecodedItems(BiFunction<EventInput, ProjectConfig, Decoded<T>> reader, RowWriter<T> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** Adds the rows of a value. */
    @FunctionalInterface
    public interface RowWriter<T> {
        /** Adds them to the batch. */
        void write(T value, ItemContext context, FactBatch facts);
    }

    @Override
    public void handle(ItemContext context, BatchRows rows) {
        var decoded = reader.apply(context.input(), context.project());
        var category = context.item().type().category();
        if (decoded.values().isEmpty() && decoded.invalid() > 0) {
            rows.tally().dropped(context.meta(), category, Outcome.INVALID, "invalid_item", context.namedId());
            return;
        }
        decoded.values().forEach(value -> writer.write(value, context, rows.facts()));
        rows.tally().count(context.meta(), category, Outcome.STORED, "", 1);
    }
}
