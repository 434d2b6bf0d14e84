package dev.faultline.facts.read;

import com.clickhouse.client.api.data_formats.ClickHouseBinaryFormatReader;
import dev.faultline.core.event.EventId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Columns of {@code events} and how a row of them becomes a {@link StoredEvent}. */
public final class EventRows {

    private static final String NO_TRACE = "0".repeat(32);

    public static final String COLUMNS = """
            project_id, event_id, hash, toUnixTimestamp64Milli(received_at) AS received_ms,
            toUnixTimestamp64Milli(timestamp) AS timestamp_ms, retention, kind, level, platform, release, dist,
            environment, transaction, logger, server_name, error_type, message, culprit,
            CAST(handled, 'String') AS handled_text, mechanism, http_status, http_method, url, user_id, user_name,
            user_email, user_ip, country, city, os_name, browser_name, device_model, runtime_name, sdk_name,
            sdk_version, mapKeys(tags) AS tag_keys, mapValues(tags) AS tag_values, stack_hash,
            lower(hex(trace_id)) AS trace, verified""";

    private EventRows() {}

    public static StoredEvent read(ClickHouseBinaryFormatReader row) {
        var received = Instant.ofEpochMilli(row.getLong("received_ms"));
        var trace = row.getString("trace");
        return new StoredEvent(
                row.getLong("project_id"),
                id(row.getUUID("event_id")),
                row.getBigInteger("hash").longValue(),
                received,
                Instant.ofEpochMilli(row.getLong("timestamp_ms")),
                row.getString("kind"),
                row.getString("level"),
                row.getString("platform"),
                row.getString("release"),
                row.getString("dist"),
                row.getString("environment"),
                row.getString("transaction"),
                row.getString("logger"),
                row.getString("server_name"),
                row.getString("error_type"),
                row.getString("message"),
                row.getString("culprit"),
                row.getString("handled_text"),
                row.getString("mechanism"),
                row.getInteger("http_status"),
                row.getString("http_method"),
                row.getString("url"),
                row.getString("user_id"),
                row.getString("user_name"),
                row.getString("user_email"),
                row.getString("user_ip"),
                row.getString("country"),
                row.getString("city"),
                row.getString("os_name"),
                row.getString("browser_name"),
                row.getString("device_model"),
                row.getString("runtime_name"),
                row.getString("sdk_name"),
                row.getString("sdk_version"),
                tags(row),
                row.getBigInteger("stack_hash").longValue(),
                trace.equals(NO_TRACE) ? null : trace,
                row.getBoolean("verified"),
                Retention.deletesOn(received, row.getInteger("retention")));
    }

    static EventId id(UUID id) {
        return new EventId(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    private static Map<String, String> tags(ClickHouseBinaryFormatReader row) {
        var keys = row.getStringArray("tag_keys");
        var values = row.getStringArray("tag_values");
        var tags = new HashMap<String, String>();
        for (var i = 0; i < keys.length; i++) {
            tags.put(keys[i], values[i]);
        }
        return tags;
    }
}
