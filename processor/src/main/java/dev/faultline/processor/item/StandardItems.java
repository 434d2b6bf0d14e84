package dev.faultline.processor.item;

import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.pipeline.EventPipeline;
import dev.faultline.core.pipeline.ItemReaders;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.facts.write.CheckInEncoder;
import dev.faultline.facts.write.FactTable;
import dev.faultline.facts.write.LogEncoder;
import dev.faultline.facts.write.PeopleEncoder;
import dev.faultline.facts.write.SessionEncoder;
import dev.faultline.facts.write.TraceEncoder;
import java.util.EnumMap;
import java.util.Map;

/** Which item type becomes rows of which table. */
public final class StandardItems {

    private StandardItems() {}

    /** The handlers of all types that are kept. */
    public static ItemHandlers handlers(EventPipeline pipeline, ItemReaders readers, BlobStore blobs) {
        Map<ItemType, ItemHandler> handlers = new EnumMap<>(ItemType.class);
        var events = new EventItems(pipeline);
        handlers.put(ItemType.EVENT, events);
        handlers.put(ItemType.SECURITY, events);
        handlers.put(ItemType.ATTACHMENT_ITEM, new AttachmentItems(blobs));
        handlers.put(ItemType.TRANSACTION, new TransactionItems(readers));
        handlers.put(ItemType.CLIENT_REPORT, new ClientReportItems(readers));
        traces(handlers, readers);
        sessions(handlers, readers);
        logs(handlers, readers);
        people(handlers, readers);
        return new ItemHandlers(handlers);
    }

    private static void traces(Map<ItemType, ItemHandler> handlers, ItemReaders readers) {
        handlers.put(
                ItemType.SPAN,
                new DecodedItems<>(
                        readers::spans,
                        (span, context, facts) ->
                                TraceEncoder.span(facts.rows(FactTable.SPANS), span, context.retentionDays())));
        handlers.put(
                ItemType.CHECK_IN,
                new DecodedItems<>(
                        readers::checkIn,
                        (checkIn, context, facts) -> CheckInEncoder.write(
                                facts.rows(FactTable.CHECK_INS), checkIn, context.retentionDays())));
    }

    private static void sessions(Map<ItemType, ItemHandler> handlers, ItemReaders readers) {
        handlers.put(
                ItemType.SESSION,
                new DecodedItems<>(
                        readers::session,
                        (session, context, facts) -> SessionEncoder.update(
                                facts.rows(FactTable.SESSIONS), session, context.retentionDays())));
        handlers.put(
                ItemType.SESSIONS,
                new DecodedItems<>(
                        readers::sessions,
                        (counts, context, facts) -> SessionEncoder.counts(
                                facts.rows(FactTable.SESSION_COUNTS), counts, context.retentionDays())));
    }

    private static void logs(Map<ItemType, ItemHandler> handlers, ItemReaders readers) {
        ItemHandler lines = new DecodedItems<>(
                readers::logs,
                (line, context, facts) -> LogEncoder.line(facts.rows(FactTable.LOGS), line, context.retentionDays()));
        handlers.put(ItemType.LOG, lines);
        handlers.put(ItemType.OTEL_LOG, lines);
        handlers.put(
                ItemType.METRIC,
                new DecodedItems<>(
                        readers::metrics,
                        (metric, context, facts) -> LogEncoder.metric(
                                facts.rows(FactTable.TRACE_METRICS), metric, context.retentionDays())));
    }

    private static void people(Map<ItemType, ItemHandler> handlers, ItemReaders readers) {
        handlers.put(
                ItemType.FEEDBACK,
                new DecodedItems<>(
                        readers::feedback,
                        (feedback, context, facts) -> PeopleEncoder.feedback(
                                facts.rows(FactTable.FEEDBACK), feedback, context.retentionDays())));
        handlers.put(
                ItemType.USER_REPORT,
                new DecodedItems<>(
                        readers::userReport,
                        (report, context, facts) ->
                                PeopleEncoder.report(facts.rows(FactTable.FEEDBACK), report, context.retentionDays())));
    }
}
