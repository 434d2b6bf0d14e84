package dev.faultline.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.event.EventId;
import dev.faultline.ingest.refusal.RefusedException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What goes back to the sender. CORS headers are added to every answer when it is written. */
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {
    public static final String JSON = "application/json";

    /** {@code 200 {"id":…}}, or {@code {}} when nothing in the envelope has an id. */
    public static Answer accepted(@Nullable EventId id) {
        return json(200, id == null ? "{}" : "{\"id\":\"" + id + "\"}");
    }

    public static Answer json(int status, String body) {
        return new Answer(status, JSON, body.getBytes(UTF_8), Map.of());
    }

    public static Answer empty(int status) {
        return new Answer(status, "", new byte[0], Map.of());
    }

    /** An error as SDKs know it: {@code detail} for people, {@code code} for programs, and {@code X-Sentry-Error}. */
    public static Answer refused(RefusedException refused) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("detail", refused.detail());
        body.put("code", refused.refusal().code());
        return error(refused, body);
    }

    /** The same with a further field, such as the server's time. */
    public static Answer refused(RefusedException refused, String field, long value) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("detail", refused.detail());
        body.put("code", refused.refusal().code());
        body.put(field, value);
        return error(refused, body);
    }

    private static Answer error(RefusedException refused, Map<String, Object> body) {
        var answer = json(refused.refusal().status(), JsonMapper.shared().writeValueAsString(body))
                .with("X-Sentry-Error", oneLine(refused.detail()));
        return refused.retryAfterSeconds() == 0
                ? answer
                : answer.with("Retry-After", Long.toString(refused.retryAfterSeconds()));
    }

    public Answer with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, contentType, body, more);
    }

    public Answer withStatus(int other) {
        return new Answer(other, contentType, body, headers);
    }

    // What the sender wrote may be quoted in a detail: a header takes printable ASCII on one line.
    private static String oneLine(String detail) {
        var line = new StringBuilder(detail.length());
        detail.codePoints().limit(300).forEach(c -> line.append(c >= ' ' && c < 127 ? (char) c : '?'));
        return line.toString();
    }
}
