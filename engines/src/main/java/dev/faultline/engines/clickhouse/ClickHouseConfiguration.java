package dev.faultline.engines.clickhouse;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client, migrations and health; import it alone where only ClickHouse is needed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClickHouseSettings.class)
public class ClickHouseConfiguration {

    @Bean
    ClickHouse clickHouse(ClickHouseSettings settings) {
        return new ClickHouse(settings);
    }

    @Bean
    ClickHouseMigrations clickHouseMigrations(ClickHouse clickHouse, ClickHouseSettings settings) {
        return new ClickHouseMigrations(clickHouse, settings);
    }

    @Bean
    HealthIndicator clickHouseHealthIndicator(ClickHouse clickHouse) {
        return new ClickHouseHealth(clickHouse);
    }
}
