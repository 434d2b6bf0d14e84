package dev.faultline.catalog.bootstrap;

import dev.faultline.catalog.login.Sessions;
import dev.faultline.catalog.login.Throttle;
import dev.faultline.catalog.login.Tickets;
import dev.faultline.catalog.publication.ConfigRelay;
import dev.faultline.engines.postgres.PostgresMigrations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Import this in the one service that owns the catalog; commands work on tables that stand already. */
@Configuration(proxyBeanMethods = false)
public class CatalogStartConfiguration {

    @Bean
    CatalogStart catalogStart(PostgresMigrations migrations, Bootstrap bootstrap, ConfigRelay relay) {
        return new CatalogStart(migrations, bootstrap, relay);
    }

    @Bean
    Sweeper catalogSweeper(Sessions sessions, Tickets tickets, Throttle throttle) {
        return new Sweeper(sessions, tickets, throttle);
    }

    @Bean
    HealthIndicator catalogHealthIndicator(CatalogStart start) {
        return new CatalogHealth(start);
    }
}
