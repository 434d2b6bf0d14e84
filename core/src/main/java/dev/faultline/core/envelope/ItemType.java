package dev.faultline.core.envelope;

import static dev.faultline.core.envelope.DataCategory.ATTACHMENT;
import static dev.faultline.core.envelope.DataCategory.DEFAULT;
import static dev.faultline.core.envelope.DataCategory.ERROR;
import static dev.faultline.core.envelope.DataCategory.INTERNAL;
import static dev.faultline.core.envelope.DataCategory.LOG_ITEM;
import static dev.faultline.core.envelope.DataCategory.MONITOR;
import static dev.faultline.core.envelope.DataCategory.PROFILE;
import static dev.faultline.core.envelope.DataCategory.REPLAY;
import static dev.faultline.core.envelope.DataCategory.TRACE_METRIC;

import dev.faultline.core.record.Lane;
import java.util.HashMap;
import java.util.Map;

/** The item types of the envelope protocol, each with its lane and the category that limits and outcomes count. */
public enum ItemType {
    EVENT("event", Lane.ERRORS, ERROR),
    TRANSACTION("transaction", Lane.TRANSACTIONS, DataCategory.TRANSACTION),
    SPAN("span", Lane.TRANSACTIONS, DataCategory.SPAN),
    SESSION("session", Lane.SESSIONS, DataCategory.SESSION),
    SESSIONS("sessions", Lane.SESSIONS, DataCategory.SESSION),
    LOG("log", Lane.LOGS, LOG_ITEM),
    OTEL_LOG("otel_log", Lane.LOGS, LOG_ITEM),
    METRIC("trace_metric", Lane.LOGS, TRACE_METRIC),
    ATTACHMENT_ITEM("attachment", Lane.ERRORS, ATTACHMENT),
    FEEDBACK("feedback", Lane.OTHER, DataCategory.FEEDBACK),
    USER_REPORT("user_report", Lane.OTHER, DataCategory.FEEDBACK),
    CHECK_IN("check_in", Lane.OTHER, MONITOR),
    CLIENT_REPORT("client_report", Lane.OTHER, INTERNAL),
    SECURITY("raw_security", Lane.ERRORS, ERROR),
    /** Known to the protocol, not kept yet: they end as filtered with reason {@code unsupported_item}. */
    REPLAY_EVENT("replay_event", Lane.OTHER, REPLAY),
    REPLAY_RECORDING("replay_recording", Lane.OTHER, REPLAY),
    REPLAY_VIDEO("replay_video", Lane.OTHER, REPLAY),
    PROFILE_ITEM("profile", Lane.OTHER, PROFILE),
    PROFILE_CHUNK("profile_chunk", Lane.OTHER, PROFILE),
    /** Types this version has never heard of. */
    UNKNOWN("unknown", Lane.OTHER, DEFAULT);

    private static final Map<String, ItemType> BY_WIRE_NAME = byWireName();

    private final String wireName;
    private final Lane lane;
    private final DataCategory category;

    ItemType(String wireName, Lane lane, DataCategory category) {
        this.wireName = wireName;
        this.lane = lane;
        this.category = category;
    }

    public String wireName() {
        return wireName;
    }

    public Lane lane() {
        return lane;
    }

    public DataCategory category() {
        return category;
    }

    /** The type an item header names; {@link #UNKNOWN} for one this version does not know. */
    public static ItemType ofWireName(String name) {
        return BY_WIRE_NAME.getOrDefault(name, UNKNOWN);
    }

    private static Map<String, ItemType> byWireName() {
        var types = new HashMap<String, ItemType>();
        for (var type : values()) {
            types.put(type.wireName, type);
        }
        return Map.copyOf(types);
    }
}
