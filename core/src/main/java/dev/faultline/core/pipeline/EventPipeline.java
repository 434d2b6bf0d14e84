package dev.faultline.core.pipeline;

import dev.faultline.core.project.ProjectConfig;

/**
 * Decode, normalise, filter, scrub, group, sample: the walk of one event as a pure function of its bytes and the
 * project's document. Called by many threads at once.
 */
public interface EventPipeline {
    /** Never throws for any input: what cannot be understood is {@link Processed.Invalid}. */
    Processed process(EventInput input, ProjectConfig project);
}
