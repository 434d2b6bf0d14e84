package dev.faultline.facts.write;

import dev.faultline.core.event.Event;
import dev.faultline.engines.clickhouse.RowBinary;
import java.util.List;

/** Encodes the row of an event, column by column in the order of {@link FactTable#EVENTS}. */
public final class EventEncoder {

    /** Longer messages say nothing more in a list; the body has the rest. */
    private static final int MAX_MESSAGE = 512;

    private static final int MAX_URL = 512;
    private static final int MAX_CULPRIT = 200;

    private EventEncoder() {}

    /** Appends one row. */
    public static void write(RowBinary out, EventFact fact) {
        var event = fact.event();
        identity(out, fact);
        facets(out, fact);
        request(out, event);
        user(out, event);
        environment(out, event);
        Values.texts(out, event.tags());
        out.int64(fact.grouping().stackHash());
        TraceBytes.write(out, event.traceId());
        out.int64(TraceBytes.span(event.spanId()));
        out.bool(fact.verified());
        out.string(fact.keyId());
        position(out, fact.position());
    }

    private static void identity(RowBinary out, EventFact fact) {
        var event = fact.event();
        out.int64(event.projectId());
        out.int64(fact.grouping().primaryHash());
        others(out, fact.grouping().hashes());
        out.int64(event.receivedAt().toEpochMilli());
        out.int64(event.timestamp().toEpochMilli());
        out.uint32(fact.idMinute());
        out.uuid(event.id().high(), event.id().low());
        out.uint8(fact.retentionDays());
    }

    private static void facets(RowBinary out, EventFact fact) {
        var event = fact.event();
        out.string(event.kind());
        out.string(event.level());
        out.string(event.platform());
        Values.text(out, event.release());
        Values.text(out, event.dist());
        out.string(event.environment());
        Values.text(out, event.transaction());
        Values.text(out, event.logger());
        Values.text(out, event.serverName());
        out.string(fact.grouping().type());
        out.string(cut(fact.grouping().value(), MAX_MESSAGE));
        out.string(cut(fact.grouping().culprit(), MAX_CULPRIT));
        out.uint8(event.handled() == null ? 0 : event.handled() ? 1 : 2);
        Values.text(out, event.mechanism());
    }

    private static void request(RowBinary out, Event event) {
        out.uint16(Math.clamp(event.httpStatus(), 0, 65_535));
        Values.text(out, event.request().method());
        var url = event.request().url();
        Values.text(out, url == null ? null : cut(url, MAX_URL));
    }

    private static void user(RowBinary out, Event event) {
        var user = event.user();
        out.int64(UserHash.of(event.projectId(), user));
        Values.text(out, user.id());
        Values.text(out, user.username());
        Values.text(out, user.email());
        Values.text(out, user.ipAddress());
        Values.text(out, user.country());
        Values.text(out, user.city());
    }

    private static void environment(RowBinary out, Event event) {
        Values.text(out, event.osName());
        Values.text(out, event.browserName());
        Values.text(out, event.deviceModel());
        Values.text(out, event.runtimeName());
        Values.text(out, event.sdkName());
        Values.text(out, event.sdkVersion());
    }

    static void position(RowBinary out, RecordPosition position) {
        out.string(position.lane());
        out.uint16(position.partition());
        out.int64(position.offset());
        out.uint16(position.item());
    }

    private static void others(RowBinary out, List<Long> hashes) {
        out.count(hashes.size() - 1);
        for (var i = 1; i < hashes.size(); i++) {
            out.int64(hashes.get(i));
        }
    }

    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
