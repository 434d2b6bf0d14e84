package dev.faultline.ingest.auth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sender's address behind trusted proxies. Forwarding headers are read from the right: each hop is believed only
 * while the one that wrote it is trusted, so a sender cannot choose its own address.
 */
public final class ClientAddress {
    private static final Pattern FORWARDED_FOR = Pattern.compile("for=\"?([^\";,]+)", Pattern.CASE_INSENSITIVE);
    private static final int MAX_HOPS = 32;

    private final AddressRanges trusted;

    public ClientAddress(AddressRanges trusted) {
        this.trusted = trusted;
    }

    /** @param remote who is connected to us; the header lists in the order they arrived */
    public @Nullable String of(@Nullable String remote, List<String> forwardedFor, List<String> forwarded) {
        if (remote == null || trusted.isEmpty() || !trusted.contains(remote)) {
            return remote;
        }
        var client = remote;
        for (var hop : hops(forwardedFor, forwarded)) {
            if (AddressRanges.bytes(hop).isEmpty()) {
                return client;
            }
            client = hop;
            if (!trusted.contains(hop)) {
                return client;
            }
        }
        return client;
    }

    private static List<String> hops(List<String> forwardedFor, List<String> forwarded) {
        List<String> hops = new ArrayList<>();
        for (var line : forwardedFor) {
            for (var hop : line.split(",")) {
                hops.add(withoutPort(hop.strip()));
            }
        }
        if (hops.isEmpty()) {
            for (var line : forwarded) {
                var match = FORWARDED_FOR.matcher(line);
                while (match.find()) {
                    hops.add(withoutPort(match.group(1).strip()));
                }
            }
        }
        Collections.reverse(hops);
        return hops.size() > MAX_HOPS ? hops.subList(0, MAX_HOPS) : hops;
    }

    private static String withoutPort(String hop) {
        if (hop.startsWith("[")) {
            var end = hop.indexOf(']');
            return end < 0 ? hop : hop.substring(1, end);
        }
        var colon = hop.indexOf(':');
        return colon >= 0 && colon == hop.lastIndexOf(':') ? hop.substring(0, colon) : hop;
    }
}
