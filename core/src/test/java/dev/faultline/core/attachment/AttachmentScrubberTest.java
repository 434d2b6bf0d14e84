package dev.faultline.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.json.LenientJson;
import dev.faultline.core.project.PrivacySettings;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.scrub.Scrubber;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentScrubberTest {
    private final AttachmentScrubber attachments = new AttachmentScrubber(new LenientJson());
    private final Scrubber scrubber = new Scrubber(ProjectSettings.defaults().privacy());

    @Test
    void logsLoseTheirSecretsAndNothingElse() {
        var kept = scrub(AttachmentKind.TEXT, "10:00 login kim password=hunter22\n10:01 ok\n");
        assertThat(kept).isEqualTo("10:00 login kim password=[Filtered]\n10:01 ok\n");
    }

    @Test
    void documentsAreScrubbedByNameToo() {
        assertThat(scrub(AttachmentKind.JSON, "{\"id\":98431,\"apiKey\":\"abc\"}"))
                .isEqualTo("{\"id\":98431,\"apiKey\":\"[Filtered]\"}");
        assertThat(scrub(AttachmentKind.JSON, "{\"apiKey\":\"abc\"")).contains("[Filtered]");
    }

    @Test
    void binariesAreNotGuessedAt() {
        assertThat(attachments.scrub(AttachmentKind.BINARY, new byte[] {1}, scrubber))
                .isNull();
        assertThat(AttachmentKind.of("a.png", "image/png", null, new byte[] {(byte) 0x89, 'P', 0}))
                .isEqualTo(AttachmentKind.BINARY);
        assertThat(AttachmentKind.of("app.log", null, null, "line".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(AttachmentKind.TEXT);
        assertThat(AttachmentKind.of(null, null, null, "MDMP".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(AttachmentKind.MINIDUMP);
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(
            strings = {
                "password=",
                "password=\"",
                "1-",
                "4 ",
                "4111-",
                "eyJ",
                "eyJ-",
                "ghp_",
                "@",
                "a@",
                "x:x@",
                "a:",
                "-----BEGIN PRIVATE KEY",
                "-----BEGIN PRIVATE KEY-----",
                "A1 ",
                "GB11",
                "AB12 ",
                "://a:",
                "--token ",
                " --token--",
                ":",
                "=",
                "%3D",
                "bearer ",
                "basic QQ",
                "\\\"",
                "    =",
                "1.1.1."
            })
    void aMegabyteOfTheSameIsReadInLinearTime(String unit) {
        var everything = new Scrubber(new PrivacySettings(
                true, true, true, List.of(), List.of("internal"), List.of("safe"), List.of(), true));
        var text = unit.repeat(1_000_000 / unit.length()).getBytes(StandardCharsets.UTF_8);
        assertThat(attachments.scrub(AttachmentKind.TEXT, text, everything)).isNotEmpty();
    }

    private String scrub(AttachmentKind kind, String text) {
        var kept = attachments.scrub(kind, text.getBytes(StandardCharsets.UTF_8), scrubber);
        assertThat(kept).isNotNull();
        return new String(kept, StandardCharsets.UTF_8);
    }
}
