package dev.faultline.processor.repair;

import dev.faultline.core.event.EventId;
import java.util.List;

/**
 * What a replay found, and stored unless it was a dry run.
 *
 * @param records records of the window that the log still has
 * @param events events in them that are to be stored, each id once
 * @param missing events without a row
 * @param uncounted missing events that the rollups do not count either
 * @param received items by which the ledger's received was short
 * @param outcomes outcomes by which the ledger was short
 * @param others items of other kinds: they are not compared
 * @param examples ids of some missing events
 */
public record ReplayReport(
        long records,
        long events,
        long missing,
        long uncounted,
        long received,
        long outcomes,
        long others,
        List<EventId> examples) {
    public ReplayReport {
        examples = List.copyOf(examples);
    }
}
