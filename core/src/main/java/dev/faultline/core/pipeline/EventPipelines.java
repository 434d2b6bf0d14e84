package dev.faultline.core.pipeline;

import dev.faultline.core.grouping.Grouper;
import dev.faultline.core.grouping.StackGrouper;
import dev.faultline.core.normalize.GeoLookup;
import java.util.List;

/** Puts the pipeline together. */
public final class EventPipelines {
    private EventPipelines() {}

    /** The pipeline with the current grouping algorithm. */
    public static EventPipeline standard(GeoLookup geo) {
        return standard(geo, List.of(new StackGrouper()));
    }

    /** @param groupers the known versions of the algorithm; the first is used where settings name an unknown one */
    public static EventPipeline standard(GeoLookup geo, List<Grouper> groupers) {
        return new StandardEventPipeline(geo, groupers);
    }
}
