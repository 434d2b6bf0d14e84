package dev.faultline.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.corpus.Corpus;
import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.envelope.EnvelopeWriter;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.normalize.GeoLookup;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

class SecurityReportsTest {
    private final EventPipeline pipeline = EventPipelines.standard(GeoLookup.NONE);

    @Test
    void aBlockedScriptIsAnEventThatKeepsTheReport() {
        var accepted = accepted(Corpus.bytes("csp-script"));
        assertThat(accepted.event().kind()).isEqualTo("csp");
        assertThat(accepted.grouping().title()).isEqualTo("Blocked 'script' from 'evil.example'");
        assertThat(accepted.event().tags())
                .containsEntry("effective-directive", "script-src-elem")
                .containsEntry("blocked-uri", "http://evil.example/x.js");
        assertThat(accepted.event().user().ipAddress()).isEqualTo("203.0.113.7");
        assertThat(accepted.event().request().url()).isEqualTo("http://127.0.0.1:9909/page");
        var body = new JsonMapper().readTree(accepted.body().json());
        assertThat(body.path("csp").path("disposition").asString()).isEqualTo("enforce");
        assertThat(body.path("logentry").path("formatted").asString()).startsWith("Blocked");
    }

    @Test
    void inlineAndForeignScriptsAreDifferentProblems() {
        var hashes = java.util.stream.Stream.of("csp-script", "csp-inline", "csp-img")
                .map(folder -> accepted(Corpus.bytes(folder)).grouping().primaryHash())
                .toList();
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void releaseAndEnvironmentComeFromTheItemsHeader() {
        var bytes = new EnvelopeWriter("{}")
                .item(
                        "raw_security",
                        ",\"sentry_release\":\"shop@1.4.2\",\"sentry_environment\":\"staging\"",
                        Corpus.bytes("csp-script"))
                .toBytes();
        var envelope = new EnvelopeParser(new JsonFactory()).parse(bytes);
        var item = new Corpus.Item("csp-script", envelope, envelope.items().getFirst());
        var accepted = (Processed.Accepted) pipeline.process(Inputs.event(item), Inputs.project());
        assertThat(accepted.event().release()).isEqualTo("shop@1.4.2");
        assertThat(accepted.event().environment()).isEqualTo("staging");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"network-error","url":"https://shop.example/pay","body":{"type":"dns.name_not_resolved","status_code":0}} | nel | Network error 'dns.name_not_resolved' at 'shop.example'
            {"expect-ct-report":{"hostname":"shop.example","port":443}} | expectct | Expect-CT failed for 'shop.example'
            {"hostname":"shop.example","port":443,"known-pins":[]} | hpkp | Public key pinning validation failed for 'shop.example'
            {"type":"csp-violation","url":"https://shop.example/","body":{"blockedURL":"inline","effectiveDirective":"style-src-attr"}} | csp | Blocked 'style' from 'inline'
            """)
    void otherReportsHaveTheirHeadlines(String json, String kind, String title) {
        var accepted = accepted(json.getBytes(StandardCharsets.UTF_8));
        assertThat(accepted.event().kind()).isEqualTo(kind);
        assertThat(accepted.grouping().title()).isEqualTo(title);
    }

    private Processed.Accepted accepted(byte[] report) {
        return (Processed.Accepted) pipeline.process(Inputs.event(ItemType.SECURITY, report), Inputs.project());
    }
}
