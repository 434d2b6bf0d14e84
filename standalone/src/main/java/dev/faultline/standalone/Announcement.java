package dev.faultline.standalone;

import dev.faultline.catalog.bootstrap.CatalogStart;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Says that everything serves, and where. */
final class Announcement implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private static final Duration CATALOG_WITHIN = Duration.ofSeconds(5);

    private final Command command;

    Announcement(Command command) {
        this.command = command;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        ApplicationContext context = event.getApplicationContext();
        Environment environment = context.getEnvironment();
        String after = seconds(event.getTimeTaken());
        switch (command) {
            case RUN -> {
                LOG.info("Faultline is ready after {} s: {}", after, environment.getProperty("faultline.public-url"));
                boolean takesEvents =
                        HouseSettings.bind(environment).chosenRoles().contains(Role.INGEST);
                context.getBeanProvider(CatalogStart.class).ifAvailable(catalog -> firstSteps(catalog, takesEvents));
            }
            case ENGINES ->
                LOG.info(
                        "The engines are ready after {} s; their addresses are in {}",
                        after,
                        HouseSettings.bind(environment).dataFolder().resolve("engines.json"));
        }
    }

    /**
     * The set-up link holds a one-time code: whoever reads this output is the owner.
     *
     * @param takesEvents whether a DSN with this process's address would lead to ingest
     */
    private static void firstSteps(CatalogStart catalog, boolean takesEvents) {
        try {
            catalog.report(CATALOG_WITHIN).ifPresent(report -> {
                if (report.dsn() != null && takesEvents) {
                    LOG.info("  DSN to paste into an SDK:  {}", report.dsn());
                }
                if (report.setupLink() != null) {
                    LOG.info("  Make the first account:    {}", report.setupLink());
                }
            });
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String seconds(@Nullable Duration taken) {
        return taken == null ? "?" : "%.1f".formatted(taken.toMillis() / 1000.0);
    }
}
