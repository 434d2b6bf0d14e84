package dev.faultline.query.auth;

import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.query.auth.SetupCheck.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Compares how a browser reaches this server with how the server thinks that it is reached. */
final class SetupChecks {

    private SetupChecks() {}

    static List<SetupCheck> of(HttpServletRequest request, AddressSettings address) {
        return List.of(host(request, address), https(request, address), proxy(request, address));
    }

    private static SetupCheck host(HttpServletRequest request, AddressSettings address) {
        var host = String.valueOf(request.getHeader("Host"));
        var expected = address.publicUrl().getRawAuthority();
        var same = host.equalsIgnoreCase(expected);
        return new SetupCheck(
                Kind.ADDRESS,
                same,
                same
                        ? "this page and faultline.public-url name the same host"
                        : "this page was opened at " + host + ", but DSNs will name " + expected
                                + ": set faultline.public-url to what people and SDKs use");
    }

    private static SetupCheck https(HttpServletRequest request, AddressSettings address) {
        var page = forwarded(request, "X-Forwarded-Proto", request.getScheme());
        var expected = String.valueOf(address.publicUrl().getScheme());
        var same = page.equalsIgnoreCase(expected);
        return new SetupCheck(
                Kind.HTTPS,
                same,
                same
                        ? "the page is reached by " + page + ", as configured"
                        : "the page is reached by " + page + ", but faultline.public-url says " + expected
                                + ": browsers would refuse one half of the requests");
    }

    private static SetupCheck proxy(HttpServletRequest request, AddressSettings address) {
        var proxied = request.getHeader("X-Forwarded-For") != null;
        var ok = !proxied || !address.trustedProxies().isEmpty();
        return new SetupCheck(
                Kind.PROXY,
                ok,
                ok
                        ? (proxied ? "a trusted proxy stands in front" : "no proxy stands in front")
                        : "a proxy at " + request.getRemoteAddr()
                                + " stands in front but is not in faultline.trusted-proxies: every caller seems to be it");
    }

    private static String forwarded(HttpServletRequest request, String header, String otherwise) {
        var value = request.getHeader(header);
        return value == null ? otherwise : value.split(",")[0].strip();
    }
}
