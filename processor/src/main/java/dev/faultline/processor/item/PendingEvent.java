package dev.faultline.processor.item;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.pipeline.Processed;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.facts.write.EventFact;

/**
 * An event that is to be stored, unless its id was seen before or its issue is discarded.
 *
 * @param project its project's settings
 */
public record PendingEvent(
        Processed.Accepted accepted, EventFact fact, RecordMeta meta, DataCategory category, ProjectConfig project) {}
