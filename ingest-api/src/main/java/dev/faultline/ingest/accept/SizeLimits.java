package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.ItemType;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code faultline.ingest.max-size.*}: what an item may weigh after decompression. The defaults are those of the
 * reference implementation, save for attachments (100 MB instead of 200).
 *
 * @param event events, transactions, feedback, browser reports
 * @param attachment one attachment
 * @param attachments all attachments of an envelope
 * @param attachmentCount how many attachments an envelope may hold
 * @param sessions all sessions of an envelope
 * @param sessionCount how many session items an envelope may hold
 * @param clientReport one client report
 * @param checkIn one check-in
 * @param container logs, spans and metrics: one container
 * @param profile one profile
 * @param replay one replay item
 * @param other an item of a type that is not known here
 */
public record SizeLimits(
        @DefaultValue("1MB") DataSize event,
        @DefaultValue("100MB") DataSize attachment,
        @DefaultValue("100MB") DataSize attachments,
        @DefaultValue("30") int attachmentCount,
        @DefaultValue("10MB") DataSize sessions,
        @DefaultValue("100") int sessionCount,
        @DefaultValue("100KB") DataSize clientReport,
        @DefaultValue("100KB") DataSize checkIn,
        @DefaultValue("12MB") DataSize container,
        @DefaultValue("50MB") DataSize profile,
        @DefaultValue("100MB") DataSize replay,
        @DefaultValue("10MB") DataSize other) {

    /** What one item of a type may weigh. */
    public long of(ItemType type) {
        var size = switch (type) {
            case EVENT, TRANSACTION, FEEDBACK, USER_REPORT, SECURITY -> event;
            case ATTACHMENT_ITEM -> attachment;
            case SESSION, SESSIONS -> sessions;
            case CLIENT_REPORT -> clientReport;
            case CHECK_IN -> checkIn;
            case LOG, OTEL_LOG, METRIC, SPAN -> container;
            case PROFILE_ITEM, PROFILE_CHUNK -> profile;
            case REPLAY_EVENT, REPLAY_RECORDING, REPLAY_VIDEO -> replay;
            case UNKNOWN -> other;
        };
        return size.toBytes();
    }
}
