package dev.faultline.catalog.bootstrap;

import dev.faultline.catalog.publication.ConfigRelay;
import dev.faultline.engines.postgres.PostgresMigrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Import this in the one service that owns the catalog; commands work on tables that stand already. */
@Configuration(proxyBeanMethods = false)
public class CatalogStartConfiguration {

    @Bean
    CatalogStart catalogStart(PostgresMigrations migrations, Bootstrap bootstrap, ConfigRelay relay) {
        return new CatalogStart(migrations, bootstrap, relay);
    }
}
