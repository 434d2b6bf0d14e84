package dev.faultline.catalog.oidc;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Decides which addresses this server calls for a sign-in. The issuer is the operator's word; what the provider's
 * document names is not: it may lead neither to this machine nor to the metadata services of clouds.
 */
final class ProviderAddress {
    private final boolean localIssuer;

    ProviderAddress(URI issuer) {
        var host = String.valueOf(issuer.getHost());
        this.localIssuer = resolved(host).stream().allMatch(InetAddress::isLoopbackAddress);
        if (!localIssuer && !"https".equalsIgnoreCase(issuer.getScheme())) {
            throw new OidcException("the issuer " + issuer + " must be https");
        }
    }

    /** The address, if it may be called. */
    URI checked(String text) {
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new OidcException("the provider names " + text + ", which is no address", e);
        }
        var host = uri.getHost();
        if (host == null || uri.getRawUserInfo() != null) {
            throw new OidcException("the provider names " + text + ", which is no address of a server");
        }
        var addresses = resolved(host);
        if (localIssuer) {
            if (!addresses.stream().allMatch(InetAddress::isLoopbackAddress)) {
                throw new OidcException("a provider on this machine names another one: " + text);
            }
            return uri;
        }
        if (!"https".equalsIgnoreCase(uri.getScheme()) || addresses.stream().anyMatch(ProviderAddress::isInner)) {
            throw new OidcException("the provider names " + text + ", which this server does not call");
        }
        return uri;
    }

    // Private networks are allowed: many providers stand in the company's own.
    private static boolean isInner(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress();
    }

    private static List<InetAddress> resolved(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw new OidcException("the host " + host + " is unknown", e);
        }
    }
}
