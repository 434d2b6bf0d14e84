package dev.faultline.sdk.spring;

import dev.faultline.sdk.FaultlineOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Options from the application's configuration; what it leaves open, Spring may know. */
final class SpringOptions {
    private final FaultlineProperties properties;
    private final Environment environment;

    SpringOptions(FaultlineProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    FaultlineOptions.Builder builder(List<String> scannedPackages) {
        FaultlineOptions.Builder options = FaultlineOptions.builder();
        FaultlineOptions known = options.build();
        if (StringUtils.hasText(properties.dsn())) {
            options.dsn(properties.dsn());
        }
        if (StringUtils.hasText(properties.secret())) {
            options.secret(properties.secret());
        }
        if (StringUtils.hasText(properties.serverName())) {
            options.serverName(properties.serverName());
        }
        options.release(first(properties.release(), known.release(), nameAndVersion()));
        options.environment(first(properties.environment(), known.environment(), firstProfile()));
        properties.tags().forEach(options::tag);
        List<String> inApp = properties.inAppPackages().isEmpty() ? scannedPackages : properties.inAppPackages();
        if (!inApp.isEmpty()) {
            options.inAppPackages(inApp.toArray(String[]::new));
        }
        behaviour(options);
        return options;
    }

    @SuppressWarnings("unchecked")
    private void behaviour(FaultlineOptions.Builder options) {
        options.ignore(properties.ignoredExceptions().toArray(Class[]::new))
                .sendPersonalData(properties.sendPersonalData())
                .sampleRate(properties.sampleRate())
                .tracesSampleRate(properties.tracesSampleRate())
                .maxErrorsPerTypeAndMinute(properties.maxErrorsPerTypeAndMinute())
                .shutdownDeadline(properties.shutdownDeadline());
        if (properties.spoolFolder() != null) {
            options.spoolFolder(properties.spoolFolder());
        }
        if (!properties.spool()) {
            options.withoutSpool();
        }
    }

    private @Nullable String nameAndVersion() {
        String name = environment.getProperty("spring.application.name");
        // Spring Boot takes it from the manifest of the jar.
        String version = environment.getProperty("spring.application.version");
        return StringUtils.hasText(name) && StringUtils.hasText(version) ? name + "@" + version : null;
    }

    private @Nullable String firstProfile() {
        String[] profiles = environment.getActiveProfiles();
        return profiles.length == 0 ? null : profiles[0];
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (StringUtils.hasText(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
