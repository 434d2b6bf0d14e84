package dev.faultline.engines.secret;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The secret box; import it where secrets are sealed or opened. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecretSettings.class)
public class SecretConfiguration {

    @Bean
    SecretBox secretBox(SecretSettings settings) {
        return settings.box();
    }
}
