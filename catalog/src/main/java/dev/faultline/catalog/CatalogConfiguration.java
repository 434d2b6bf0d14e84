package dev.faultline.catalog;

import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.bootstrap.AdminSettings;
import dev.faultline.catalog.bootstrap.BootstrapSettings;
import dev.faultline.catalog.bootstrap.CatalogStartConfiguration;
import dev.faultline.catalog.login.SessionSettings;
import dev.faultline.catalog.mail.MailSettings;
import dev.faultline.catalog.oidc.OidcSettings;
import dev.faultline.engines.kafka.KafkaConfiguration;
import dev.faultline.engines.postgres.PostgresConfiguration;
import dev.faultline.engines.secret.SecretConfiguration;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The whole room, with the engines it needs. It changes nothing by itself: see {@link CatalogStartConfiguration}. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CatalogStartConfiguration.class))
@Import({PostgresConfiguration.class, KafkaConfiguration.class, SecretConfiguration.class})
@EnableConfigurationProperties({
    AddressSettings.class,
    AdminSettings.class,
    BootstrapSettings.class,
    MailSettings.class,
    OidcSettings.class,
    SessionSettings.class
})
public class CatalogConfiguration {

    @Bean
    @Fallback
    Clock catalogClock() {
        return Clock.systemUTC();
    }
}
