package dev.faultline.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IngestPathTest {
    @ParameterizedTest
    @CsvSource({
        "/api/42/envelope/, ENVELOPE, 42",
        "/api/42/envelope, ENVELOPE, 42",
        "//api//42//envelope//, ENVELOPE, 42",
        "/mon/sentry/api/42/envelope/, ENVELOPE, 42",
        "/api/api/7/store/, STORE, 7",
        "/api/store/, STORE, 0",
        "/api/42/security/, SECURITY, 42",
        "/api/42/csp-report/, SECURITY, 42",
        "/api/42/nel/, NEL, 42",
        "/api/42/minidump, MINIDUMP, 42",
        "/api/42/events/, EVENTS, 42",
        "/tunnel, TUNNEL, 0",
        "/api/embed/error-page/, FEEDBACK_DIALOG, 0",
        "/api/abc/envelope/, ENVELOPE, -1",
        "/api/-5/envelope/, ENVELOPE, -1",
        "/api/00/envelope/, ENVELOPE, -1",
        "/api/9223372036854775808/envelope/, ENVELOPE, -1"
    })
    void oursAreTakenApart(String path, DoorName door, long project) {
        var parsed = IngestPath.parse(path).orElseThrow();
        assertThat(parsed.door()).isEqualTo(door);
        assertThat(parsed.projectId()).isEqualTo(project);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "/api",
                "/api/",
                "/api/42",
                "/api/42/",
                "/api/0/organizations/",
                "/api/0/envelope/",
                "/api/0/projects/acme/shop/events/",
                "/api/v1/setup",
                "/api/v1/orgs/envelope",
                "/issues/42",
                "/acme/tunnel",
                "/api/42/envelope/extra",
                "/assets/api.js",
                "/api/42/events/abc",
                "/envelope/"
            })
    void othersAreLeftAlone(String path) {
        assertThat(IngestPath.parse(path)).isEmpty();
    }

    @Test
    void namesInsideThePathAreFound() {
        assertThat(IngestPath.parse("/api/1/cron/nightly/"))
                .contains(new IngestPath(DoorName.CRON, 1, "nightly", null, null));
        assertThat(IngestPath.parse("/api/1/cron/nightly/abc"))
                .contains(new IngestPath(DoorName.CRON, 1, "nightly", "abc", null));
        assertThat(IngestPath.parse("/api/1/events/e1/attachments/"))
                .contains(new IngestPath(DoorName.ATTACHMENTS, 1, null, null, "e1"));
    }

    @Test
    void aPathOfAMillionSlashesOrSegmentsIsNoWork() {
        assertThat(IngestPath.parse("/".repeat(1_000_000) + "api/1/envelope")).isPresent();
        assertThat(IngestPath.parse("/a".repeat(1_000_000) + "/api/1/envelope")).isEmpty();
    }
}
