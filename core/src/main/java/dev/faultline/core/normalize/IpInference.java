package dev.faultline.core.normalize;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which address is the user's: the SDK's word, the web server's, or the connection's. */
final class IpInference {
    static final String AUTO = "{{auto}}";
    // Of these platforms the sender is the user's own machine, so its connection tells the user's address.
    private static final Set<String> CLIENT_PLATFORMS = Set.of("javascript", "cocoa", "objc");

    private IpInference() {}

    static @Nullable String address(EventDraft draft, String platform, @Nullable String connection) {
        var stated = draft.ipAddress;
        if (draft.inferIp != null) {
            var infer = draft.inferIp.equals("auto") && (stated == null || stated.equals(AUTO));
            return valid(infer ? connection : stated);
        }
        if (stated != null) {
            return valid(stated.equals(AUTO) ? connection : stated);
        }
        var remote = AUTO.equals(draft.remoteAddress) ? connection : draft.remoteAddress;
        if (valid(remote) != null) {
            return remote;
        }
        return CLIENT_PLATFORMS.contains(platform) ? valid(connection) : null;
    }

    /** The text when it looks like an IPv4 or IPv6 address; names are never resolved. */
    static @Nullable String valid(@Nullable String text) {
        if (text == null || text.length() < 2 || text.length() > 45) {
            return null;
        }
        var dots = 0;
        var colons = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '.') {
                dots++;
            } else if (c == ':') {
                colons++;
            } else if (Character.digit(c, 16) < 0 || c > 'f' || colons == 0 && c > '9') {
                return i > 0 && c == '%' && colons >= 2 ? text.substring(0, i) : null;
            }
        }
        return colons >= 2 || colons == 0 && dots == 3 ? text : null;
    }
}
