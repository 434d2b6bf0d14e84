package dev.faultline.core.normalize;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The status the request was answered with, from wherever an SDK put it; 0 when nowhere. */
final class HttpStatus {
    private static final List<String> TAGS = List.of("http.status_code", "status_code", "http.status");
    private static final List<String> CONTEXTS =
            List.of("response.status_code", "trace.http.response.status_code", "trace.http.status_code");

    private HttpStatus() {}

    static int of(EventDraft draft) {
        for (var name : CONTEXTS) {
            var status = status(draft.contexts.get(name));
            if (status != 0) {
                return status;
            }
        }
        for (var name : TAGS) {
            var status = status(draft.tags.get(name));
            if (status != 0) {
                return status;
            }
        }
        return 0;
    }

    private static int status(@Nullable String text) {
        if (text == null || text.length() != 3) {
            return 0;
        }
        var value = 0;
        for (var i = 0; i < 3; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value >= 100 && value <= 599 ? value : 0;
    }
}
