package dev.faultline.core.pipeline;

import dev.faultline.core.grouping.GroupingVersions;
import dev.faultline.core.normalize.GeoLookup;

/** Puts the pipeline together. */
public final class EventPipelines {
    private EventPipelines() {}

    /** The pipeline with the versions of the grouping algorithm that this build knows. */
    public static EventPipeline standard(GeoLookup geo) {
        return standard(geo, GroupingVersions.standard());
    }

    public static EventPipeline standard(GeoLookup geo, GroupingVersions grouping) {
        return new StandardEventPipeline(geo, grouping);
    }
}
