package dev.faultline.core.pipeline;

import dev.faultline.core.clientreport.ClientDiscard;
import dev.faultline.core.clientreport.ClientReportReader;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.feedback.Feedback;
import dev.faultline.core.feedback.FeedbackReader;
import dev.faultline.core.feedback.UserReport;
import dev.faultline.core.feedback.UserReportReader;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.log.LogReader;
import dev.faultline.core.log.LogRecord;
import dev.faultline.core.log.OtelLogReader;
import dev.faultline.core.metric.TraceMetric;
import dev.faultline.core.metric.TraceMetricReader;
import dev.faultline.core.monitor.CheckIn;
import dev.faultline.core.monitor.CheckInReader;
import dev.faultline.core.normalize.EventNormalizer;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.normalize.ItemOrigin;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.session.SessionCounts;
import dev.faultline.core.session.SessionCountsReader;
import dev.faultline.core.session.SessionReader;
import dev.faultline.core.session.SessionUpdate;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.telemetry.ItemContext;
import dev.faultline.core.trace.SpanReader;
import dev.faultline.core.trace.SpanRecord;
import dev.faultline.core.trace.TransactionReader;
import dev.faultline.core.trace.TransactionRecord;

/**
 * Reads the items that are no errors into values whose texts may be stored: scrubbed, in one form. Pure, called by many
 * threads at once; what cannot be read is counted in the answer, nothing throws.
 */
public final class ItemReaders {
    private final ProjectScrubbers scrubbers = new ProjectScrubbers();
    private final SessionReader sessions;
    private final SessionCountsReader sessionCounts;
    private final LogReader logs;
    private final OtelLogReader otelLogs;
    private final TraceMetricReader metrics;
    private final SpanReader spans;
    private final TransactionReader transactions;
    private final CheckInReader checkIns;
    private final FeedbackReader feedback;
    private final UserReportReader userReports;
    private final ClientReportReader clientReports;

    public ItemReaders(GeoLookup geo) {
        var json = new LenientJson();
        var normalizer = new EventNormalizer(geo);
        this.sessions = new SessionReader(json);
        this.sessionCounts = new SessionCountsReader(json);
        this.logs = new LogReader(json);
        this.otelLogs = new OtelLogReader(json);
        this.metrics = new TraceMetricReader(json);
        this.spans = new SpanReader(json);
        this.transactions = new TransactionReader(json, normalizer);
        this.checkIns = new CheckInReader(json);
        this.feedback = new FeedbackReader(json, normalizer);
        this.userReports = new UserReportReader(json);
        this.clientReports = new ClientReportReader(json);
    }

    /** A {@code session} item. */
    public Decoded<SessionUpdate> session(EventInput input, ProjectConfig project) {
        return read(input, project, sessions::read);
    }

    /** A {@code sessions} item. */
    public Decoded<SessionCounts> sessions(EventInput input, ProjectConfig project) {
        return read(input, project, sessionCounts::read);
    }

    /** A {@code log} or {@code otel_log} item. */
    public Decoded<LogRecord> logs(EventInput input, ProjectConfig project) {
        return input.type() == ItemType.OTEL_LOG
                ? read(input, project, otelLogs::read)
                : read(input, project, logs::read);
    }

    /** A {@code trace_metric} item. */
    public Decoded<TraceMetric> metrics(EventInput input, ProjectConfig project) {
        return read(input, project, metrics::read);
    }

    /** A {@code span} item. */
    public Decoded<SpanRecord> spans(EventInput input, ProjectConfig project) {
        return read(input, project, spans::read);
    }

    /** A {@code transaction} item. */
    public Decoded<TransactionRecord> transaction(EventInput input, ProjectConfig project) {
        return read(input, project, transactions::read);
    }

    /** A {@code check_in} item. */
    public Decoded<CheckIn> checkIn(EventInput input, ProjectConfig project) {
        return read(input, project, checkIns::read);
    }

    /** A {@code feedback} item. */
    public Decoded<Feedback> feedback(EventInput input, ProjectConfig project) {
        return read(input, project, feedback::read);
    }

    /** A {@code user_report} item. */
    public Decoded<UserReport> userReport(EventInput input, ProjectConfig project) {
        return read(input, project, userReports::read);
    }

    /** A {@code client_report} item. */
    public Decoded<ClientDiscard> clientReport(EventInput input, ProjectConfig project) {
        return read(input, project, clientReports::read);
    }

    @FunctionalInterface
    private interface Reader<T> {
        Decoded<T> read(byte[] bytes, int offset, int length, ItemContext context);
    }

    private <T> Decoded<T> read(EventInput input, ProjectConfig project, Reader<T> reader) {
        var origin = new ItemOrigin(
                input.projectId(),
                input.receivedAt(),
                input.sentAt(),
                input.fallbackId(),
                input.envelopeId(),
                input.clientAddress(),
                input.sdk());
        try {
            var context = new ItemContext(origin, project.settings(), scrubbers.of(project));
            return reader.read(input.payload(), input.offset(), input.length(), context);
        } catch (RuntimeException e) {
            // One outcome for each item, whatever it holds; the type of failure names no content.
            return Decoded.unreadable("internal error: " + e.getClass().getSimpleName());
        }
    }
}
