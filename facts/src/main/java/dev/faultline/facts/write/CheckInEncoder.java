package dev.faultline.facts.write;

import dev.faultline.core.monitor.CheckIn;
import dev.faultline.core.monitor.MonitorConfig;
import dev.faultline.engines.clickhouse.RowBinary;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Encodes the signs of life of scheduled jobs, for {@link FactTable#CHECK_INS}. */
public final class CheckInEncoder {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CheckInEncoder() {}

    /** Appends one check-in. */
    public static void write(RowBinary out, CheckIn checkIn, int retentionDays) {
        out.int64(checkIn.projectId());
        out.string(checkIn.slug());
        out.string(checkIn.environment());
        Values.millis(out, checkIn.receivedAt());
        Values.hexId(out, checkIn.checkInId());
        out.uint8(retentionDays);
        out.string(checkIn.status().name().toLowerCase(Locale.ROOT));
        out.int64(checkIn.durationMillis());
        Values.text(out, checkIn.release());
        TraceBytes.write(out, checkIn.traceId());
        out.string(config(checkIn.config()));
    }

    private static String config(@Nullable MonitorConfig config) {
        return config == null ? "" : JSON.writeValueAsString(config);
    }
}
