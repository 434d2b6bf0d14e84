package dev.faultline.catalog.address;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.*}: how this server is reached.
 *
 * @param publicUrl what people and SDKs type: scheme, host, port, and a path when a proxy adds one
 * @param trustedProxies addresses or CIDR ranges whose {@code X-Forwarded-For} is believed
 */
@ConfigurationProperties("faultline")
public record AddressSettings(
        @DefaultValue("http://localhost:9000") URI publicUrl,
        @DefaultValue List<String> trustedProxies) {
    public AddressSettings {
        if (publicUrl.getHost() == null || publicUrl.getScheme() == null) {
            throw new IllegalArgumentException(
                    "faultline.public-url must be a whole URL such as https://errors.example.org, not " + publicUrl);
        }
    }

    /** Whether browsers reach this server by TLS, so that cookies can be bound to it. */
    public boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    /** An address of the UI below the public one. */
    public URI page(String path) {
        var base = publicUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    /** The DSN of a key. */
    public String dsn(String publicKey, long projectId) {
        var base = page("").toString();
        var authority = base.indexOf("://") + 3;
        return base.substring(0, authority) + publicKey + "@" + base.substring(authority) + "/" + projectId;
    }
}
