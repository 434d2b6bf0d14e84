package dev.faultline.standalone;

import dev.faultline.embedded.supervisor.EngineSettings;
import dev.faultline.standalone.settings.SettingsCheck;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
    private @Nullable CompletableFuture<HeldEngines> engines;
    /** Held for as long as the process lives. */
    private @Nullable ProcessorSlot slot;

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
        boolean startHere = command == Command.ENGINES || settings.roles().isEmpty();
        EngineSettings wanted = EngineChoice.of(environment, settings);
        CompletableFuture<HeldEngines> starting = CompletableFuture.supplyAsync(
                () -> startHere ? HeldEngines.own(wanted) : HeldEngines.elsewhere(settings, environment),
                EngineStart::onNewThread);
        engines = starting;
        SpringApplication.getShutdownHandlers().add(() -> stop(starting));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        CompletableFuture<HeldEngines> starting = engines;
        if (starting != null) {
            context.addBeanFactoryPostProcessor(_ -> use(result(starting), context.getEnvironment()));
        }
    }

    /** From here on every bean finds the engines, and its files in the data folder, by the settings it knows anyway. */
    private void use(HeldEngines running, ConfigurableEnvironment environment) {
        HouseSettings settings = HouseSettings.bind(environment);
        Path data = settings.dataFolder();
        Map<String, Object> found = new LinkedHashMap<>(running.addresses());
        found.putAll(MasterKeyFile.setting(environment, data, settings.roles().isEmpty()));
        unlessSet(
                environment,
                found,
                "faultline.blobs.folder",
                data.resolve("blobs").toString());
        unlessSet(environment, found, "faultline.public-url", "http://localhost:" + settings.port());
        if (settings.chosenRoles().contains(Role.INGEST)) {
            // The public address may not be reachable from here.
            unlessSet(environment, found, "faultline.freshness.ingest-url", "http://localhost:" + settings.port());
        }
        if (settings.roles().isEmpty()) {
            // The only processor on this data folder: after a kill it takes its partitions back without waiting.
            unlessSet(environment, found, "faultline.processor.instance-id", "standalone");
        } else if (settings.roles().contains(Role.PROCESSOR) && running.areLocal()) {
            slot = ProcessorSlot.take(data);
            unlessSet(environment, found, "faultline.processor.instance-id", slot.name());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("engines", found));
    }

    private static void unlessSet(
            ConfigurableEnvironment environment, Map<String, Object> found, String name, String value) {
        if (!environment.containsProperty(name)) {
            found.put(name, value);
        }
    }

    private static HeldEngines result(CompletableFuture<HeldEngines> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void stop(CompletableFuture<HeldEngines> starting) {
        // A start that failed has stopped its engines itself.
        starting.handle((running, _) -> running == null ? (Runnable) () -> {} : running.end())
                .thenAccept(Runnable::run)
                .join();
    }

    private static void onNewThread(Runnable start) {
        Thread.ofPlatform().name("engines-start").start(start);
    }
}
