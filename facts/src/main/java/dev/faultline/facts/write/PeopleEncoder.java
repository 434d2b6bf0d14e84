package dev.faultline.facts.write;

import dev.faultline.core.feedback.Feedback;
import dev.faultline.core.feedback.UserReport;
import dev.faultline.engines.clickhouse.RowBinary;

/** Encodes what people wrote, in both forms, for {@link FactTable#FEEDBACK}. */
public final class PeopleEncoder {

    private PeopleEncoder() {}

    /** Appends a feedback. */
    public static void feedback(RowBinary out, Feedback feedback, int retentionDays) {
        var event = feedback.event();
        out.int64(event.projectId());
        Values.millis(out, event.receivedAt());
        Values.id(out, event.id());
        out.uint8(retentionDays);
        Values.id(out, feedback.about());
        out.string(feedback.message());
        Values.text(out, feedback.name());
        Values.text(out, feedback.email());
        Values.text(out, feedback.url());
        Values.text(out, feedback.replayId());
        out.string(feedback.source());
        Values.text(out, event.release());
        out.string(event.environment());
        out.string(event.platform());
        out.int64(UserHash.of(event.projectId(), event.user()));
    }

    /** Appends a report in the older form: one per event, so that the event's id is its own. */
    public static void report(RowBinary out, UserReport report, int retentionDays) {
        out.int64(report.projectId());
        Values.millis(out, report.receivedAt());
        Values.id(out, report.eventId());
        out.uint8(retentionDays);
        Values.id(out, report.eventId());
        out.string(report.comments());
        Values.text(out, report.name());
        Values.text(out, report.email());
        out.string("");
        out.string("");
        out.string("user_report");
        out.string("");
        out.string("");
        out.string("");
        out.int64(UserHash.of(report.projectId(), report.email()));
    }
}
