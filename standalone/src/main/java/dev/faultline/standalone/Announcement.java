package dev.faultline.standalone;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Says that everything serves, and where. */
final class Announcement implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final Command command;

    Announcement(Command command) {
        this.command = command;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        HouseSettings settings = HouseSettings.bind(environment);
        switch (command) {
            case RUN ->
                LOG.info(
                        "Faultline is ready after {} s: http://localhost:{}",
                        seconds(event.getTimeTaken()),
                        environment.getProperty("local.server.port", Integer.toString(settings.port())));
            case ENGINES ->
                LOG.info(
                        "The engines are ready after {} s; their addresses are in {}",
                        seconds(event.getTimeTaken()),
                        settings.dataFolder().resolve("engines.json"));
        }
    }

    private static String seconds(@Nullable Duration taken) {
        return taken == null ? "?" : "%.1f".formatted(taken.toMillis() / 1000.0);
    }
}
