package dev.faultline.facts.query;

import dev.faultline.core.search.KnownKey;
import java.util.Map;
import java.util.Set;

/** Where the keys of single events stand. */
final class Columns {
    /** Keys whose column holds the whole value, compared as it is. */
    static final Map<KnownKey, String> EXACT = Map.ofEntries(
            Map.entry(KnownKey.LEVEL, "level"),
            Map.entry(KnownKey.RELEASE, "release"),
            Map.entry(KnownKey.ENVIRONMENT, "environment"),
            Map.entry(KnownKey.TRANSACTION, "transaction"),
            Map.entry(KnownKey.ERROR_TYPE, "error_type"),
            Map.entry(KnownKey.ERROR_MECHANISM, "mechanism"),
            Map.entry(KnownKey.USER_ID, "user_id"),
            Map.entry(KnownKey.USER_EMAIL, "user_email"),
            Map.entry(KnownKey.USER_USERNAME, "user_name"),
            Map.entry(KnownKey.USER_IP, "user_ip"),
            Map.entry(KnownKey.USER_COUNTRY, "country"),
            Map.entry(KnownKey.USER_CITY, "city"),
            Map.entry(KnownKey.URL, "url"),
            Map.entry(KnownKey.HTTP_METHOD, "http_method"),
            Map.entry(KnownKey.OS_NAME, "os_name"),
            Map.entry(KnownKey.BROWSER_NAME, "browser_name"),
            Map.entry(KnownKey.DEVICE_MODEL, "device_model"),
            Map.entry(KnownKey.RUNTIME_NAME, "runtime_name"),
            Map.entry(KnownKey.SERVER_NAME, "server_name"),
            Map.entry(KnownKey.LOGGER, "logger"),
            Map.entry(KnownKey.PLATFORM, "platform"),
            Map.entry(KnownKey.DIST, "dist"),
            Map.entry(KnownKey.SDK_NAME, "sdk_name"),
            Map.entry(KnownKey.SDK_VERSION, "sdk_version"),
            Map.entry(KnownKey.TYPE, "kind"));

    /** Keys that ask for a part of a text. */
    static final Map<KnownKey, String> PART = Map.of(
            KnownKey.MESSAGE, "message",
            KnownKey.ERROR_VALUE, "message",
            KnownKey.CULPRIT, "culprit");

    /** Keys of frames, as arrays of the distinct stacks. */
    static final Map<KnownKey, String> FRAMES = Map.of(
            KnownKey.STACK_FUNCTION, "functions",
            KnownKey.STACK_FILENAME, "filenames",
            KnownKey.STACK_MODULE, "modules",
            KnownKey.STACK_PACKAGE, "packages");

    /** What rollups have columns for. */
    static final Set<KnownKey> IN_ROLLUPS =
            Set.of(KnownKey.LEVEL, KnownKey.RELEASE, KnownKey.ENVIRONMENT, KnownKey.PROJECT, KnownKey.HTTP_STATUS);

    private Columns() {}
}
