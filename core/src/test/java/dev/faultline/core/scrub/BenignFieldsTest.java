package dev.faultline.core.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.corpus.Corpus;
import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.project.ProjectSettings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenignFieldsTest {
    private final JsonMapper mapper = new JsonMapper();
    private final LenientJson json = new LenientJson();
    private final Scrubber scrubber = new Scrubber(ProjectSettings.defaults().privacy());

    @Test
    void ofTheCorpusAtMostOneFieldInAThousandIsTouched() {
        // The same source lines stand in many stacks: each distinct field counts once, on both sides.
        Set<String> touched = new HashSet<>();
        Set<String> fields = new HashSet<>();
        for (var item : Corpus.items()) {
            var payload = item.payload();
            if (payload.length == 0 || payload[0] != '{') {
                continue;
            }
            var document = mapper.readTree(payload);
            new JsonLeaves(document).leaves().forEach(leaf -> fields.add(leaf.path() + leaf.value()));
            var out = new JsonWriter(payload.length);
            var marks = new Marks();
            var in = json.open(payload, 0, payload.length);
            new Rewriter(in, out, scrubber, marks).value();
            marks.all().stream()
                    .filter(mark -> !mark.rule().equals("!limit") && benign(mark))
                    .forEach(mark -> touched.add(mark.rule() + " " + value(mark, document)));
        }
        assertThat(fields).hasSizeGreaterThan(1_500);
        assertThat(touched).hasSizeLessThanOrEqualTo(fields.size() / 1_000);
    }

    private static JsonNode value(Mark mark, JsonNode document) {
        var value = document;
        for (var name : mark.path()) {
            value = value.isArray() ? value.path(Integer.parseInt(name)) : value.path(name);
        }
        return value;
    }

    /** The recorded apps sent cookies on purpose; those are no benign fields. */
    private static boolean benign(Mark mark) {
        return mark.path().stream()
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("cookie"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unexpected token < in JSON at position 0",
                "Token: expired",
                "connect ECONNREFUSED 10.0.0.12:8443",
                "order 1795160407611 at 1795160407611123",
                "java.lang.IllegalStateException: Bean 'authManager' not found",
                "GET /api/v1/tokens/usage?limit=50&author=kim HTTP/1.1",
                "550e8400-e29b-41d4-a716-446655440000",
                "da31a0dae1894c87aa76fc74edb66bb7",
                "std::auth::Session::verify()",
                "password must have at least 8 characters",
                "max_tokens=4096-limit reached? see prompt_tokens",
                "basic authentication is required",
                "bearer of bad news",
                "secret santa",
                "version 1.2.3.4-5678",
                "at com.acme.auth.TokenService.refresh(TokenService.java:42)",
                "2026-11-20 07:42:47.130 INFO  main",
                "https://cdn.example.com/assets/sk-SK/messages.4f2a9c.js",
                "kim@example.com wrote from 203.0.113.7",
                "phone 555-0100, room 12-34-5678",
                "SELECT * FROM tokens WHERE token_type = ?",
                "IT60 is a road, GB is a land, DE89 a film",
                "0x7ffee4d2a8b0 4111-1111"
            })
    void harmlessTextsStayAsTheyAre(String text) {
        assertThat(scrubber.text(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author",
                "authority",
                "authenticated",
                "token_type",
                "tokenCount",
                "max_tokens",
                "passwordResetAt",
                "passport_scan_url",
                "secret_name",
                "cookie_banner",
                "keyboard",
                "monkey",
                "session",
                "sessions",
                "oauth_provider",
                "cache_key",
                "primaryKey",
                "public_key",
                "bypass",
                "compass",
                "trace_id",
                "span_id",
                "lineno",
                "auth_method",
                "authorName",
                "spinner"
            })
    void harmlessNamesSayNothing(String name) {
        assertThat(scrubber.judge(name)).isEqualTo(SensitiveNames.Verdict.ORDINARY);
    }
}
