package dev.faultline.catalog.mail;

import dev.faultline.engines.secret.Secret;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.mail.*}. Only whoever runs the server sets it: no person of the product can point it elsewhere.
 *
 * @param host the SMTP server; empty means that links are shown instead of sent
 * @param port where the SMTP server listens
 * @param username empty when the server asks for none
 * @param password of that user
 * @param from the sender's address
 * @param security how the connection is protected
 */
@ConfigurationProperties("faultline.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String username,
        @DefaultValue("") Secret password,
        @DefaultValue("faultline@localhost") String from,
        @DefaultValue("starttls") Security security) {

    /** Whether mail can be sent. */
    public boolean configured() {
        return !host.isBlank();
    }

    /** How the connection to the mail server is protected. */
    public enum Security {
        /** None: for a relay on the same machine. */
        NONE,
        /** Plain at first, then TLS; refused when the server cannot. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }
}
