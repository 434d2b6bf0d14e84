package dev.faultline.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.corpus.Corpus;
import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.monitor.CheckInStatus;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.session.SessionStatus;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.trace.SpanRecord;
import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusItemsTest {
    private final ItemReaders readers = new ItemReaders(GeoLookup.NONE);

    static List<Corpus.Item> items() {
        return Corpus.items().stream()
                .filter(item -> switch (item.item().type()) {
                    case SESSION,
                            SESSIONS,
                            LOG,
                            METRIC,
                            SPAN,
                            TRANSACTION,
                            CHECK_IN,
                            FEEDBACK,
                            USER_REPORT,
                            CLIENT_REPORT -> true;
                    default -> false;
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyItemIsReadWhole(Corpus.Item item) {
        var decoded = read(item);
        assertThat(decoded.problem()).isNull();
        assertThat(decoded.invalid()).isZero();
        var expected =
                item.item().type() == ItemType.CLIENT_REPORT || item.item().type() == ItemType.SESSIONS
                        ? decoded.values().size()
                        : item.item().quantity();
        assertThat(decoded.values()).hasSize(expected).isNotEmpty();
    }

    @Test
    void aSessionReplacesItsEarlierState() {
        var exited = readers.session(input("java-session-exited", ItemType.SESSION), Inputs.project())
                .values()
                .getFirst();
        assertThat(exited.sessionId()).isEqualTo("cb32bb385db84885b5242a517bdff9d1");
        assertThat(exited.status()).isEqualTo(SessionStatus.EXITED);
        assertThat(exited.errors()).isEqualTo(2);
        assertThat(exited.durationMillis()).isEqualTo(6_157);
        assertThat(exited.sequence()).isEqualTo(1_795_160_573_258L);
        assertThat(exited.started()).isEqualTo(Instant.parse("2026-11-20T07:42:47.101Z"));
        assertThat(exited.release()).isEqualTo("com.acme.shop@2.3.0+114");
    }

    @Test
    void aggregatesCountCrashesAlone() {
        var counts = readers.sessions(input("node10-sessions-aggregate", ItemType.SESSIONS), Inputs.project())
                .values()
                .getFirst();
        assertThat(counts.crashed()).isEqualTo(1);
        assertThat(counts.total()).isEqualTo(1);
    }

    @Test
    void aLogLineKeepsItsTemplateAndItsUser() {
        var line = readers.logs(input("java-logs", ItemType.LOG), Inputs.project())
                .values()
                .getFirst();
        assertThat(line.body()).isEqualTo("order placed 98431");
        assertThat(line.template()).isEqualTo("order placed %s");
        assertThat(line.level()).isEqualTo("info");
        assertThat(line.severity()).isEqualTo(9);
        assertThat(line.user().id()).isEqualTo("u-77");
        assertThat(line.release()).isEqualTo("com.acme.shop@2.3.0+114");
        assertThat(line.serverName()).isEqualTo("app-1");
        assertThat(line.attributes()).containsOnlyKeys("sentry.sdk.version", "sentry.message.parameter.0");
    }

    @Test
    void aBrowserLogTakesTheConnectionsAddressWhenAsked() {
        var line = readers.logs(input("browser11-logs", ItemType.LOG), Inputs.project())
                .values()
                .getFirst();
        assertThat(line.user().ipAddress()).isEqualTo("203.0.113.7");
    }

    @Test
    void aTransactionAndItsSpanTell() {
        var transaction = readers.transaction(input("java-transaction", ItemType.TRANSACTION), Inputs.project())
                .values()
                .getFirst();
        var root = transaction.root();
        assertThat(root.name()).isEqualTo("GET /orders/{id}");
        assertThat(root.op()).isEqualTo("http.server");
        assertThat(root.failed()).isTrue();
        assertThat(root.durationMicros()).isEqualTo(21_101);
        assertThat(root.measurements()).containsEntry("rows", 17.0);
        assertThat(transaction.source()).isEqualTo("route");
        var span = transaction.spans().getFirst();
        assertThat(span.name()).isEqualTo("SELECT * FROM orders WHERE id = ?");
        assertThat(span.transaction()).isEqualTo("GET /orders/{id}");
        assertThat(span.segmentId()).isEqualTo(root.spanId());
        assertThat(span.attributes()).containsEntry("db.system", "postgresql");
        assertThat(span.environment()).isEqualTo("production");
    }

    @Test
    void streamedSpansNameTheirSegment() {
        var spans = readers.spans(input("node11-spans-v2-http", ItemType.SPAN), Inputs.project())
                .values();
        var segment = spans.stream().filter(SpanRecord::segment).findFirst().orElseThrow();
        assertThat(segment.name()).isEqualTo("GET /orders/:id");
        assertThat(segment.httpStatus()).isEqualTo(500);
        var handler = spans.getFirst();
        assertThat(handler.transaction()).isEqualTo("GET /orders/:id");
        assertThat(handler.segmentId()).isEqualTo(segment.spanId());
        assertThat(handler.user().ipAddress()).isEqualTo("203.0.113.7");
        assertThat(handler.release()).isEqualTo("shop@1.4.2");
    }

    @Test
    void metricsKeepTypeAndUnit() {
        var metrics = readers.metrics(input("node11-trace-metrics", ItemType.METRIC), Inputs.project())
                .values();
        assertThat(metrics).extracting("name").containsExactly("orders", "queue", "latency");
        assertThat(metrics.getLast().value()).isCloseTo(187.5, Offset.offset(0.0));
        assertThat(metrics.getLast().unit()).isEqualTo("millisecond");
        assertThat(metrics.getFirst().attributes()).containsOnlyKeys("region");
    }

    @Test
    void aCheckInBringsItsMonitor() {
        var checkIn = readers.checkIn(input("java-check-in-start", ItemType.CHECK_IN), Inputs.project())
                .values()
                .getFirst();
        assertThat(checkIn.status()).isEqualTo(CheckInStatus.IN_PROGRESS);
        assertThat(checkIn.slug()).isEqualTo("nightly-export");
        assertThat(checkIn.config()).isNotNull();
        assertThat(checkIn.config().schedule()).isEqualTo("0 3 * * *");
        assertThat(checkIn.config().timezone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void feedbackKnowsWhatItIsAbout() {
        var feedback = readers.feedback(input("java-feedback", ItemType.FEEDBACK), Inputs.project())
                .values()
                .getFirst();
        assertThat(feedback.message()).isEqualTo("The pay button does nothing");
        assertThat(feedback.about()).hasToString("84af2003160c4b7a98fa379dd3436137");
        assertThat(feedback.email()).isEqualTo("kim@example.com");
        var report = readers.userReport(input("java-user-report", ItemType.USER_REPORT), Inputs.project())
                .values()
                .getFirst();
        assertThat(report.comments()).isEqualTo("old style feedback");
    }

    @Test
    void clientReportsSayWhatWasDropped() {
        var discard = readers.clientReport(
                        input("java-error-chain-session-attachment", ItemType.CLIENT_REPORT), Inputs.project())
                .values()
                .getFirst();
        assertThat(discard.reason()).isEqualTo("before_send");
        assertThat(discard.category()).isEqualTo(DataCategory.ERROR);
        assertThat(discard.quantity()).isEqualTo(1);
    }

    private Decoded<?> read(Corpus.Item item) {
        var input = Inputs.event(item);
        var project = Inputs.project();
        return switch (item.item().type()) {
            case SESSION -> readers.session(input, project);
            case SESSIONS -> readers.sessions(input, project);
            case LOG -> readers.logs(input, project);
            case METRIC -> readers.metrics(input, project);
            case SPAN -> readers.spans(input, project);
            case TRANSACTION -> readers.transaction(input, project);
            case CHECK_IN -> readers.checkIn(input, project);
            case FEEDBACK -> readers.feedback(input, project);
            case USER_REPORT -> readers.userReport(input, project);
            default -> readers.clientReport(input, project);
        };
    }

    private static EventInput input(String folder, ItemType type) {
        return Inputs.event(Corpus.item(folder, type));
    }
}
