package dev.faultline.processor.item;

import dev.faultline.core.event.Recovery;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.pipeline.EventPipeline;
import dev.faultline.core.pipeline.Processed;
import dev.faultline.facts.write.EventFact;
import dev.faultline.issues.issue.HashKey;
import dev.faultline.issues.issue.Recovered;

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
            case Processed.Accepted accepted
            when Recovery.isOne(context.item()) -> {
                rows.tally().dropped(meta, category, Outcome.FILTERED, Recovery.REASON, accepted.id());
                rows.recovered()
                        .add(new Recovered(
                                new HashKey(
                                        meta.projectId(), accepted.grouping().primaryHash()),
                                meta.receivedAt()));
            }
            case Processed.Accepted accepted ->
                rows.events()
                        .add(new PendingEvent(accepted, fact(context, accepted), meta, category, context.project()));
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
