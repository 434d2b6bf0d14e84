package dev.faultline.catalog.bootstrap;

import dev.faultline.engines.secret.Secret;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.admin.*}: the first owner, made while nobody has an account. Without both, the server waits for its
 * set-up page.
 */
@ConfigurationProperties("faultline.admin")
public record AdminSettings(
        @DefaultValue("") String email, @DefaultValue("") Secret password) {
    boolean given() {
        return !email.isBlank() && !password.isEmpty();
    }
}
