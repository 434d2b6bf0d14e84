package dev.faultline.standalone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nothing but the engines. */
@Configuration(proxyBeanMethods = false)
class EnginesConfiguration {
    @Bean
    Announcement announcement() {
        return new Announcement(Command.ENGINES);
    }
}
