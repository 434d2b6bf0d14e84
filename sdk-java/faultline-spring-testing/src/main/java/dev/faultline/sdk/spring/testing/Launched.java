package dev.faultline.sdk.spring.testing;

import java.util.function.IntSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An application that runs, behind types that every class loader shares. Gives the port it listens on. */
final class Launched implements IntSupplier, AutoCloseable {
    private final ConfigurableApplicationContext context;

    Launched(String application, String[] settings) throws ClassNotFoundException {
        SpringApplication spring = new SpringApplication(Class.forName(application));
        spring.setRegisterShutdownHook(false);
        context = spring.run(settings);
    }

    @Override
    public int getAsInt() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
