package dev.faultline.facts.write;

import dev.faultline.core.session.SessionCounts;
import dev.faultline.core.session.SessionStatus;
import dev.faultline.core.session.SessionUpdate;
import dev.faultline.engines.clickhouse.RowBinary;
import java.util.Locale;

/** Encodes sessions: {@link FactTable#SESSIONS} and {@link FactTable#SESSION_COUNTS}. */
public final class SessionEncoder {

    /** Sequences are milliseconds of a clock: 44 bits last until the year 2527. */
    private static final int SEQUENCE_BITS = 44;

    private SessionEncoder() {}

    /** Appends the state of one session. */
    public static void update(RowBinary out, SessionUpdate session, int retentionDays) {
        out.int64(session.projectId());
        Values.hexId(out, session.sessionId());
        Values.millis(out, session.started());
        Values.millis(out, session.receivedAt());
        out.uint8(retentionDays);
        out.int64(UserHash.of(session.projectId(), session.distinctId()));
        out.string(session.release());
        out.string(session.environment());
        out.string(session.status().name().toLowerCase(Locale.ROOT));
        Values.text(out, session.abnormalMechanism());
        out.uint32(session.errors());
        out.int64(session.durationMillis());
        out.int64(version(session.status(), session.sequence()));
    }

    /** The worst report wins; of equally bad ones the latest. */
    static long version(SessionStatus status, long sequence) {
        var bounded = Math.clamp(sequence, 0, (1L << SEQUENCE_BITS) - 1);
        return ((long) status.ordinal() << SEQUENCE_BITS) | bounded;
    }

    /** Appends a line of counts. */
    public static void counts(RowBinary out, SessionCounts counts, int retentionDays) {
        out.int64(counts.projectId());
        out.uint32(counts.started().getEpochSecond());
        out.uint8(retentionDays);
        out.string(counts.release());
        out.string(counts.environment());
        out.int64(UserHash.of(counts.projectId(), counts.distinctId()));
        out.int64(counts.exited());
        out.int64(counts.errored());
        out.int64(counts.abnormal());
        out.int64(counts.unhandled());
        out.int64(counts.crashed());
    }
}
