package dev.faultline.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The ingest service as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(IngestConfiguration.class)
public class IngestApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(IngestApplication.class, arguments);
    }

    /** Filters run for paths that a servlet serves: without one of the UI, the container's own must stand behind ours. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> servletBehindTheFilter() {
        return factory -> factory.setRegisterDefaultServlet(true);
    }
}
