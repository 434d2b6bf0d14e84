package dev.faultline.core.normalize;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The status a request was answered with, from wherever an SDK put it; 0 when nowhere. */
public final class HttpStatus {
    private static final List<String> TAGS = List.of("http.status_code", "status_code", "http.status");
    private static final List<String> TRACE_DATA = List.of("http.response.status_code", "http.status_code");

    private HttpStatus() {}

    static int of(EventDraft draft) {
        var answered = status(draft.contexts.get("response.status_code"));
        if (answered == 0) {
            answered = first(TRACE_DATA, draft.traceData);
        }
        return answered == 0 ? first(TAGS, draft.tags) : answered;
    }

    private static int first(List<String> names, Map<String, String> values) {
        for (var name : names) {
            var status = status(values.get(name));
            if (status != 0) {
                return status;
            }
        }
        return 0;
    }

    /** 0 for what is no status. */
    public static int status(@Nullable String text) {
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
