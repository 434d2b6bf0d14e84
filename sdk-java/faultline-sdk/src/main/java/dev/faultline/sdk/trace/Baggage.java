package dev.faultline.sdk.trace;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code baggage} header: members {@code sentry-…} describe the trace and are fixed by whoever began it; members of
 * others pass through as they came.
 */
final class Baggage {
    static final String HEADER = "baggage";

    private static final String OURS = "sentry-";
    /** The W3C's bounds: what is longer need not be carried on. */
    private static final int MAX_LENGTH = 8192;

    private static final int MAX_MEMBERS = 64;

    private final Map<String, String> trace;
    private final String others;

    private Baggage(Map<String, String> trace, String others) {
        this.trace = trace;
        this.others = others;
    }

    static Baggage read(@Nullable String header) {
        Map<String, String> trace = new LinkedHashMap<>();
        StringBuilder others = new StringBuilder();
        if (header != null && header.length() <= MAX_LENGTH) {
            String[] members = header.split(",", MAX_MEMBERS + 1);
            for (int i = 0; i < Math.min(members.length, MAX_MEMBERS); i++) {
                readMember(members[i].trim(), trace, others);
            }
        }
        return new Baggage(trace, others.toString());
    }

    /** What the beginner of the trace said of it; empty when nobody did. */
    Map<String, String> trace() {
        return trace;
    }

    /** The header to send on, with these words about the trace. */
    String with(Map<String, String> description) {
        StringBuilder header = new StringBuilder(others);
        description.forEach((key, value) -> {
            String member = OURS + key + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
            if (header.length() + member.length() + 1 <= MAX_LENGTH) {
                header.append(header.length() == 0 ? "" : ",").append(member);
            }
        });
        return header.toString();
    }

    private static void readMember(String member, Map<String, String> trace, StringBuilder others) {
        int equals = member.indexOf('=');
        if (equals <= 0 || hasControl(member)) {
            return;
        }
        if (!member.startsWith(OURS)) {
            others.append(others.length() == 0 ? "" : ",").append(member);
            return;
        }
        int properties = member.indexOf(';');
        String value = member.substring(equals + 1, properties < equals ? member.length() : properties);
        try {
            trace.put(
                    member.substring(OURS.length(), equals).trim(),
                    URLDecoder.decode(value.trim().replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException badlyEncoded) {
            // One broken member of somebody else's header must not cost the trace.
            return;
        }
    }

    /** A line break would let a caller write headers of our requests. */
    private static boolean hasControl(String member) {
        return member.chars().anyMatch(c -> c < ' ' || c == 127);
    }
}
