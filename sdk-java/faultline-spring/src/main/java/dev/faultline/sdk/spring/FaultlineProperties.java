package dev.faultline.sdk.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands below {@code faultline} in the application's configuration. Settings that are left out come from the
 * system properties and variables that the SDK knows without Spring.
 *
 * @param dsn Address and key of the project. Without one nothing is reported.
 * @param secret Signs what is sent, if the DSN does not hold the secret.
 * @param release Version of the application; its name and version if Spring knows both.
 * @param environment Where it runs, such as production; the first active profile if there is one.
 * @param serverName Name of this machine; the host name if left out.
 * @param tags Tags of every event.
 * @param inAppPackages Packages whose frames are the application's own; those that Spring Boot scans if left out.
 * @param ignoredExceptions Throwables of these types are not reported.
 * @param sendPersonalData Whether name and address of users may be sent.
 * @param sampleRate Share of events that is kept, 0 to 1.
 * @param tracesSampleRate Share of requests that are sent as transactions, 0 to 1.
 * @param maxErrorsPerTypeAndMinute Errors of one type that are sent in a minute; 0 for no limit.
 * @param spoolFolder Folder in which unsent events wait; a private one below the temporary folder if left out.
 * @param spool Whether unsent events wait on disk, where they survive a crash.
 * @param shutdownDeadline How long the end of the application waits for its last events.
 * @param logging How the logger is listened to, Logback or Log4j 2.
 */
@ConfigurationProperties("faultline")
public record FaultlineProperties(
        @Nullable String dsn,
        @Nullable String secret,
        @Nullable String release,
        @Nullable String environment,
        @Nullable String serverName,
        @DefaultValue Map<String, String> tags,
        @DefaultValue List<String> inAppPackages,
        @DefaultValue List<Class<? extends Throwable>> ignoredExceptions,
        @DefaultValue("false") boolean sendPersonalData,
        @DefaultValue("1.0") double sampleRate,
        @DefaultValue("0.0") double tracesSampleRate,
        @DefaultValue("1000") int maxErrorsPerTypeAndMinute,
        @Nullable Path spoolFolder,
        @DefaultValue("true") boolean spool,
        @DefaultValue("2s") Duration shutdownDeadline,
        @DefaultValue LoggingSettings logging) {

    /**
     * How the logger is listened to, Logback or Log4j 2.
     *
     * @param enabled Whether logged errors are reported.
     * @param minimumEventLevel Lines of this level and above become events.
     * @param minimumBreadcrumbLevel Lines of this level and above become breadcrumbs.
     * @param contextTags Keys of the MDC, or thread context, that become tags; the rest is only shown.
     */
    public record LoggingSettings(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("ERROR") String minimumEventLevel,
            @DefaultValue("INFO") String minimumBreadcrumbLevel,
            @DefaultValue List<String> contextTags) {}
}
