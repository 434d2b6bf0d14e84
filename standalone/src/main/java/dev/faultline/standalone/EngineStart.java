package dev.faultline.standalone;

import dev.faultline.embedded.supervisor.EngineSettings;
import dev.faultline.embedded.supervisor.EngineSupervisor;
import dev.faultline.standalone.settings.SettingsCheck;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the engines as soon as the settings are known, while the application still reads its classes, and makes it wait
 * for them before the first bean; stops them when everything else has stopped.
 */
final class EngineStart
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>,
                ApplicationContextInitializer<ConfigurableApplicationContext>,
                Ordered {
    private final Command command;
    private @Nullable CompletableFuture<EngineSupervisor> engines;

    EngineStart(Command command) {
        this.command = command;
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1; // the engines log
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        SettingsCheck.check(environment);
        HouseSettings settings = HouseSettings.bind(environment);
        if (command == Command.RUN) {
            FreePort.require(settings.port());
        }
        EngineSettings wanted = EngineChoice.of(environment, settings);
        CompletableFuture<EngineSupervisor> starting =
                CompletableFuture.supplyAsync(() -> EngineSupervisor.start(wanted), EngineStart::onNewThread);
        engines = starting;
        SpringApplication.getShutdownHandlers().add(() -> stop(starting));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        CompletableFuture<EngineSupervisor> starting = engines;
        if (starting != null) {
            context.addBeanFactoryPostProcessor(beans -> {
                EngineSupervisor running = result(starting);
                beans.registerSingleton("engineSupervisor", running);
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "engines", Map.copyOf(running.addresses().properties())));
            });
        }
    }

    private static EngineSupervisor result(CompletableFuture<EngineSupervisor> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void stop(CompletableFuture<EngineSupervisor> starting) {
        starting.handle((running, _) -> running)
                .thenAccept(running -> {
                    if (running != null) {
                        running.close();
                    }
                })
                .join();
    }

    private static void onNewThread(Runnable start) {
        Thread.ofPlatform().name("engines-start").start(start);
    }
}
