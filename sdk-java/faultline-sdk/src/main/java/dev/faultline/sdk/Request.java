package dev.faultline.sdk;

import dev.faultline.sdk.json.JsonWriter;
import dev.faultline.sdk.json.Plain;
import dev.faultline.sdk.json.SecretKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP request during which something happened. Headers and query parameters with telling names are masked; the
 * caller's address is sent only with {@link FaultlineOptions.Builder#sendPersonalData}.
 */
public final class Request {
    private static final int MAX_HEADERS = 100;

    /** Headers in which proxies name the caller. */
    private static final List<String> ADDRESSES =
            List.of("forwarded", "x-forwarded-for", "x-real-ip", "true-client-ip", "cf-connecting-ip");

    private final String method;
    private final String url;
    private final @Nullable String query;
    private final Map<String, String> headers;
    private final @Nullable String remoteAddress;

    /**
     * @param url without the query
     * @param query as it stands behind the question mark
     */
    public Request(
            String method,
            String url,
            @Nullable String query,
            Map<String, String> headers,
            @Nullable String remoteAddress) {
        this.method = method;
        this.url = url;
        this.query = query;
        this.headers = new LinkedHashMap<>(headers);
        this.remoteAddress = remoteAddress;
    }

    void writeTo(JsonWriter json, boolean personalData) {
        json.beginObject()
                .member("method", method)
                .member("url", url)
                .member("query_string", query == null ? null : scrubbed(query))
                .member("headers", headers(personalData));
        if (personalData && remoteAddress != null) {
            json.member("env", Map.of("REMOTE_ADDR", remoteAddress));
        }
        json.endObject();
    }

    private Map<String, String> headers(boolean personalData) {
        Map<String, String> kept = new LinkedHashMap<>();
        headers.forEach((name, value) -> {
            String plainName = name.toLowerCase(Locale.ROOT);
            if (kept.size() < MAX_HEADERS && (personalData || !ADDRESSES.contains(plainName))) {
                kept.put(name, SecretKeys.tells(name) ? SecretKeys.MASK : value);
            }
        });
        return kept;
    }

    private static String scrubbed(String query) {
        StringBuilder kept = new StringBuilder(query.length());
        for (String pair : Plain.cut(query, Plain.MAX_STRING).split("&", -1)) {
            int equals = pair.indexOf('=');
            boolean telling = equals > 0 && SecretKeys.tells(pair.substring(0, equals));
            kept.append(kept.length() == 0 ? "" : "&")
                    .append(telling ? pair.substring(0, equals + 1) + SecretKeys.MASK : pair);
        }
        return kept.toString();
    }
}
