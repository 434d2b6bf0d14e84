package dev.faultline.processor;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The processor service as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ProcessorConfiguration.class)
public class ProcessorApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(ProcessorApplication.class)
                .properties("spring.main.keep-alive=true")
                .run(arguments);
    }
}
