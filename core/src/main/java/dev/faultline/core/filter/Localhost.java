package dev.faultline.core.filter;

import dev.faultline.core.event.Event;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether it happened on a developer's own machine. */
final class Localhost {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "0.0.0.0", "::1", "[::1]");

    private Localhost() {}

    static boolean matches(Event event) {
        var address = event.user().ipAddress();
        if (address != null && (address.startsWith("127.") || address.equals("::1"))) {
            return true;
        }
        var host = host(event.request().url());
        return host != null && (NAMES.contains(host) || host.startsWith("127.") || host.endsWith(".localhost"));
    }

    /** The host of a URL, lower-case, without port; null when the text is no URL. */
    private static @Nullable String host(@Nullable String url) {
        var start = url == null ? -1 : url.indexOf("://");
        if (url == null || start < 0) {
            return null;
        }
        var end = start + 3;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        var authority = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
        var host = authority.substring(authority.lastIndexOf('@') + 1);
        var port = host.startsWith("[") ? host.indexOf("]:") + 1 : host.indexOf(':');
        return port > 0 ? host.substring(0, port) : host;
    }
}
