package dev.faultline.query.freshness;

import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.project.DsnKeys;
import dev.faultline.catalog.project.Projects;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.facts.read.LedgerReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The canaries of this node. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FreshnessSettings.class)
class FreshnessConfiguration {

    @Bean
    Freshness freshness() {
        return new Freshness(System::nanoTime);
    }

    @Bean
    CanaryDoor canaryDoor(FreshnessSettings settings, AddressSettings address) {
        return new CanaryDoor(settings, address);
    }

    @Bean
    Canaries canaries(
            FreshnessSettings settings,
            Projects projects,
            DsnKeys keys,
            CanaryDoor door,
            LedgerReader ledger,
            FactsReader facts,
            Freshness freshness,
            Clock clock,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<FreshnessListener> listeners) {
        return new Canaries(
                settings,
                projects,
                keys,
                door,
                ledger,
                facts,
                freshness,
                new FreshnessMetrics(meters.getIfAvailable(SimpleMeterRegistry::new), freshness, clock),
                listeners.orderedStream().toList());
    }
}
