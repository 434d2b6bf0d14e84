package dev.faultline.core.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From the word before a colon to the key it names. */
final class KeyNames {
    static final String CONTEXT_PREFIX = "contexts.";
    static final String TAG_PREFIX = "tags[";
    static final String TAG_SUFFIX = "]";

    private static final Map<String, KnownKey> BY_WORD = byWord();

    private KeyNames() {}

    /** Words that searches saved elsewhere use for the same thing. */
    private static Map<String, KnownKey> aliases() {
        return Map.ofEntries(
                Map.entry("assigned_to", KnownKey.ASSIGNED),
                Map.entry("assigned_or_suggested", KnownKey.ASSIGNED),
                Map.entry("env", KnownKey.ENVIRONMENT),
                Map.entry("project.name", KnownKey.PROJECT),
                Map.entry("event.type", KnownKey.TYPE),
                Map.entry("issue.type", KnownKey.ERROR_TYPE),
                Map.entry("http.url", KnownKey.URL),
                Map.entry("http.status_code", KnownKey.HTTP_STATUS),
                Map.entry("device", KnownKey.DEVICE_MODEL),
                Map.entry("browser", KnownKey.BROWSER_NAME),
                Map.entry("os", KnownKey.OS_NAME),
                Map.entry("runtime", KnownKey.RUNTIME_NAME),
                Map.entry("user.geo.country_code", KnownKey.USER_COUNTRY),
                Map.entry("geo.country_code", KnownKey.USER_COUNTRY),
                Map.entry("geo.city", KnownKey.USER_CITY),
                Map.entry("handled", KnownKey.ERROR_HANDLED),
                Map.entry("mechanism", KnownKey.ERROR_MECHANISM),
                Map.entry("stack.abs_path", KnownKey.STACK_FILENAME),
                Map.entry("server.name", KnownKey.SERVER_NAME),
                Map.entry("platform.name", KnownKey.PLATFORM),
                Map.entry("first_release", KnownKey.FIRST_RELEASE),
                Map.entry("first_seen", KnownKey.FIRST_SEEN),
                Map.entry("last_seen", KnownKey.LAST_SEEN),
                Map.entry("times_seen", KnownKey.TIMES_SEEN),
                Map.entry("short_id", KnownKey.ISSUE_ID),
                Map.entry("event_id", KnownKey.ID),
                Map.entry("trace_id", KnownKey.TRACE));
    }

    private static Map<String, KnownKey> byWord() {
        Map<String, KnownKey> words = new HashMap<>(Arrays.stream(KnownKey.values())
                .collect(Collectors.toMap(key -> lower(key.word()), Function.identity())));
        words.putAll(aliases());
        return Map.copyOf(words);
    }

    static Key of(String word) {
        if (word.startsWith(TAG_PREFIX) && word.endsWith(TAG_SUFFIX) && word.length() > TAG_PREFIX.length() + 1) {
            return new Key.Tag(word.substring(TAG_PREFIX.length(), word.length() - 1));
        }
        var known = known(word);
        if (known != null) {
            return new Key.Known(known);
        }
        return word.length() > CONTEXT_PREFIX.length() && word.startsWith(CONTEXT_PREFIX)
                ? new Key.Context(word.substring(CONTEXT_PREFIX.length()))
                : new Key.Tag(word);
    }

    static @Nullable KnownKey known(String word) {
        return BY_WORD.get(lower(word));
    }

    /** Whether the tag can be written without {@code tags[…]} and is still read as that tag. */
    static boolean isPlainTag(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> isKeyCharacter((char) c)) && of(name) instanceof Key.Tag;
    }

    static boolean isKeyCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_.-".indexOf(c) >= 0;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
