package dev.faultline.standalone.rehearsal;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The launcher names the cache by a system property; the rehearsal itself is told by another. */
@Configuration(proxyBeanMethods = false)
public class RehearsalConfiguration {
    private static final String CACHE = "faultline.aot.cache";

    @Bean
    @ConditionalOnProperty(CACHE)
    CacheMaker cacheMaker() {
        return new CacheMaker(Path.of(System.getProperty(CACHE)));
    }

    @Bean
    @ConditionalOnProperty(Rehearsal.PROPERTY)
    Rehearsal rehearsal() {
        return new Rehearsal();
    }
}
