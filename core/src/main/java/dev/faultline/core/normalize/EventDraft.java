package dev.faultline.core.normalize;

import dev.faultline.core.event.EventId;
import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Stacktrace;
import dev.faultline.core.event.ThreadValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one pass over the bytes found, before any of it is judged. */
final class EventDraft {
    @Nullable EventId id;

    @Nullable Instant timestamp;

    @Nullable String type;

    @Nullable String platform;

    @Nullable String level;

    @Nullable String logger;

    @Nullable String transaction;

    @Nullable String culprit;

    @Nullable String release;

    @Nullable String dist;

    @Nullable String environment;

    @Nullable String serverName;

    @Nullable String message;

    @Nullable String messageTemplate;

    List<ExceptionValue> exceptions = List.of();
    List<ThreadValue> threads = List.of();
    Stacktrace stacktrace = Stacktrace.EMPTY;
    List<String> fingerprint = List.of();
    final Map<String, String> tags = new LinkedHashMap<>();
    final Map<String, String> contexts = new LinkedHashMap<>();
    final Map<String, String> traceData = new LinkedHashMap<>(0);

    @Nullable String userId;

    @Nullable String username;

    @Nullable String email;

    @Nullable String ipAddress;

    @Nullable String country;

    @Nullable String city;

    @Nullable String url;

    @Nullable String method;

    @Nullable String userAgent;

    @Nullable String remoteAddress;

    @Nullable String sdkName;

    @Nullable String sdkVersion;

    @Nullable String inferIp;
}
