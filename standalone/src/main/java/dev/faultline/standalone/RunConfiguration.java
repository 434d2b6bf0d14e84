package dev.faultline.standalone;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The services in one application. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class RunConfiguration {
    @Bean
    Announcement announcement() {
        return new Announcement(Command.RUN);
    }
}
