package dev.faultline.core.normalize;

import dev.faultline.core.json.JsonCursor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser reports by itself: a blocked resource, a broken certificate, a failed connection. Comes bare, wrapped
 * ({@code {"csp-report": {…}}}) or from the Reporting API ({@code {"type": …, "body": {…}}}).
 */
final class SecurityReport {
    private static final int MAX_FIELDS = 40;
    private static final int MAX_VALUE = 2_048;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private String kind = "";

    /** @param json on the start of the report's object */
    static void read(JsonCursor json, EventDraft draft) {
        var report = new SecurityReport();
        report.object(json, 0);
        report.describe(draft);
    }

    private void object(JsonCursor json, int depth) {
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var wrapped = json.isObject() && depth == 0;
            if (depth == 0 && name.equals("type")) {
                var type = json.text(64);
                kind = kindOf(type == null ? "" : type);
            } else if (wrapped) {
                kind = kind.isEmpty() ? kindOf(name) : kind;
                object(json, depth + 1);
            } else {
                var value = json.text(MAX_VALUE);
                if (value != null && fields.size() < MAX_FIELDS) {
                    fields.putIfAbsent(plain(name), value);
                }
            }
        }
    }

    private static String kindOf(String name) {
        return switch (name) {
            case "csp-report", "csp-violation" -> "csp";
            case "expect-ct-report" -> "expectct";
            case "expect-staple-report" -> "expectstaple";
            case "network-error" -> "nel";
            default -> "";
        };
    }

    /** {@code blocked-uri}, {@code blockedURI} and {@code blockedURL} are one field. */
    private static String plain(String name) {
        var plain = name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
        return plain.endsWith("url") ? plain.substring(0, plain.length() - 3) + "uri" : plain;
    }

    private void describe(EventDraft draft) {
        if (kind.isEmpty()) {
            kind = fields.containsKey("knownpins") || fields.containsKey("hostname") ? "hpkp" : "csp";
        }
        draft.type = kind;
        draft.logger = kind;
        draft.platform = "other";
        draft.url = first("documenturi", "uri", "hostname");
        draft.userAgent = first("useragent");
        switch (kind) {
            case "csp" -> blocked(draft);
            case "nel" -> failed(draft);
            default -> certificate(draft);
        }
    }

    private void blocked(EventDraft draft) {
        var stated = first("effectivedirective", "violateddirective");
        var directive = stated == null ? "unknown" : stated.strip().split(" ", 2)[0];
        var uri = first("blockeduri");
        var source = source(uri == null ? "" : uri, draft.url == null ? "" : draft.url);
        draft.message = "Blocked '" + directive.replaceFirst("-(src|elem|attr).*", "") + "' from '" + source + "'";
        draft.fingerprint = List.of("csp", directive, source);
        draft.tags.put("effective-directive", shortened(directive));
        if (uri != null && !uri.isBlank()) {
            draft.tags.put("blocked-uri", shortened(uri));
        }
    }

    private void failed(EventDraft draft) {
        var stated = first("type");
        var type = stated == null ? "unknown" : stated;
        draft.message = "Network error '" + type + "' at '" + host(draft.url == null ? "" : draft.url) + "'";
        draft.fingerprint = List.of("nel", type, host(draft.url == null ? "" : draft.url));
        draft.tags.put("nel.type", shortened(type));
        var status = first("statuscode");
        if (status != null) {
            draft.tags.put("http.status_code", shortened(status));
        }
    }

    private void certificate(EventDraft draft) {
        var host = first("hostname");
        var name = host == null ? "unknown" : host;
        var what = switch (kind) {
            case "expectct" -> "Expect-CT failed for '";
            case "expectstaple" -> "Expect-Staple failed for '";
            default -> "Public key pinning validation failed for '";
        };
        draft.message = what + name + "'";
        draft.fingerprint = List.of(kind, name);
        draft.tags.put("hostname", shortened(name));
    }

    /** The blocked source as far as it groups: a host, a scheme, {@code 'self'} or {@code inline}. */
    private static String source(String blocked, String document) {
        if (blocked.isBlank() || blocked.equals("self")) {
            return "self";
        }
        var scheme = blocked.indexOf("://");
        if (scheme < 0) {
            var colon = blocked.indexOf(':');
            return colon < 0 ? shortened(blocked) : blocked.substring(0, colon) + ":";
        }
        var host = host(blocked);
        return host.equals(host(document)) ? "self" : host;
    }

    private static String host(String uri) {
        var start = uri.indexOf("://");
        var from = start < 0 ? 0 : start + 3;
        var end = from;
        while (end < uri.length() && "/?#".indexOf(uri.charAt(end)) < 0) {
            end++;
        }
        return shortened(uri.substring(from, end));
    }

    private @Nullable String first(String... names) {
        for (var name : names) {
            var value = fields.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static String shortened(String text) {
        return text.length() <= FieldLimits.TAG_VALUE ? text : text.substring(0, FieldLimits.TAG_VALUE);
    }
}
