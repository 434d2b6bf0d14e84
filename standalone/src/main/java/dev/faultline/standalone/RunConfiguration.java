package dev.faultline.standalone;

import dev.faultline.standalone.metrics.MetricsConfiguration;
import dev.faultline.standalone.rehearsal.RehearsalConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The services of the chosen roles in one application. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({RoleImports.class, MetricsConfiguration.class, RehearsalConfiguration.class})
class RunConfiguration {
    @Bean
    Announcement announcement() {
        return new Announcement(Command.RUN);
    }
}
