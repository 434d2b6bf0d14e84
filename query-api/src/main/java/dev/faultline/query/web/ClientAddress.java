package dev.faultline.query.web;

import dev.faultline.catalog.address.AddressRange;
import dev.faultline.catalog.address.AddressSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a request comes from. A forwarded address counts only as far as trusted proxies vouch for it. */
@Component
public final class ClientAddress {
    private final List<AddressRange> trusted;

    ClientAddress(AddressSettings settings) {
        this.trusted = settings.trustedProxies().stream()
                .map(text -> AddressRange.parse(text)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "faultline.trusted-proxies holds \"" + text + "\", which is no address and no range")))
                .toList();
    }

    /** The address of whoever stands before the first trusted proxy. */
    public String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null) {
            return address;
        }
        // From the right: each hop was written by the one behind it, so the first that is not trusted is the client.
        var hops = forwarded.split(",");
        for (var i = hops.length - 1; i >= 0 && isTrusted(address); i--) {
            var hop = hops[i].strip();
            if (AddressRange.parse(hop).isEmpty()) {
                return address;
            }
            address = hop;
        }
        return address;
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }
}
