package dev.faultline.processor.item;

import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.pipeline.EventPipeline;
import dev.faultline.core.pipeline.Processed;
import dev.faultline.facts.write.EventFact;

/** Error events and browsers' security reports: through the pipeline, then pending. */
public final class EventItems implements ItemHandler {

    private final EventPipeline pipeline;
    private final FilterSamples samples = new FilterSamples();

    /** Events through this pipeline. */
    public EventItems(EventPipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public void handle(ItemContext context, BatchRows rows) {
        var meta = context.meta();
        var category = context.item().type().category();
        switch (pipeline.process(context.input(), context.project())) {
            case Processed.Accepted accepted ->
                rows.events()
                        .add(new PendingEvent(
                                accepted,
                                fact(context, accepted),
                                meta,
                                category,
                                context.project().settings().workflow().regressionCooldownSeconds()));
            case Processed.Filtered filtered -> {
                rows.tally().dropped(meta, category, Outcome.FILTERED, filtered.reason(), filtered.id());
                samples.offer(filtered, context, rows.facts());
            }
            case Processed.Invalid invalid ->
                rows.tally().dropped(meta, category, Outcome.INVALID, invalid.reason(), invalid.id());
        }
    }

    private static EventFact fact(ItemContext context, Processed.Accepted accepted) {
        return new EventFact(
                accepted.event(),
                accepted.grouping(),
                context.position(),
                context.retentionDays(),
                context.verified(),
                context.meta().keyId());
    }
}
