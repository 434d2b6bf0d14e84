package dev.faultline.ingest.auth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which pages may send: {@code *}, a host, {@code *.host} or a whole origin. No rule at all lets everyone in. */
public final class OriginRules {
    private final List<String> rules;

    public OriginRules(List<String> rules) {
        this.rules = rules.stream()
                .map(rule -> rule.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A request without an origin comes from no browser and passes. */
    public boolean allow(@Nullable String origin) {
        if (origin == null || rules.isEmpty() || rules.contains("*")) {
            return true;
        }
        try {
            var page = new URI(origin.strip().toLowerCase(Locale.ROOT));
            var host = page.getHost();
            return host != null && rules.stream().anyMatch(rule -> matches(rule, page, host));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean matches(String rule, URI page, String host) {
        if (rule.contains("://")) {
            var wanted = URI.create(withoutPath(rule));
            return wanted.getScheme().equals(page.getScheme())
                    && host.equals(wanted.getHost())
                    && port(wanted) == port(page);
        }
        if (rule.startsWith("*.")) {
            return host.endsWith(rule.substring(1)) || host.equals(rule.substring(2));
        }
        var colon = rule.lastIndexOf(':');
        return colon > 0 ? rule.equals(host + ":" + port(page)) : rule.equals(host);
    }

    private static String withoutPath(String origin) {
        var end = origin.indexOf('/', origin.indexOf("://") + 3);
        return end < 0 ? origin : origin.substring(0, end);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equals(uri.getScheme()) ? 443 : 80;
    }
}
