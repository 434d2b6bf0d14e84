package dev.faultline.catalog.bootstrap;

import dev.faultline.engines.secret.Secret;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.admin.*}: the first owner, made while nobody has an account. Without both, the server waits for its
 * set-up page.
 *
 * @param email the account's address, which is its name at sign-in
 * @param password of that account; change it after the first sign-in when others read this configuration
 */
@ConfigurationProperties("faultline.admin")
public record AdminSettings(
        @DefaultValue("") String email, @DefaultValue("") Secret password) {
    boolean given() {
        return !email.isBlank() && !password.isEmpty();
    }
}
