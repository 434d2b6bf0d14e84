package dev.faultline.core.filter;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.ExceptionValue;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What browsers report of every site that is deployed anew or drawn on a server, and nobody can mend in its code. */
final class BrowserNoise {
    /** What bundlers (the first two) and browsers themselves (import() in Chrome, Firefox, Safari) say of a script that is gone. */
    private static final Pattern CHUNK =
            Pattern.compile("^(?:Uncaught )?(?:ChunkLoadError\\b|Loading (?:CSS )?chunk \\S+ failed"
                    + "|Failed to fetch dynamically imported module|error loading dynamically imported module"
                    + "|Importing a module script failed|Unable to preload CSS for )");

    /** React's sentences in builds for development, and the numbers that stand for them in builds for users. */
    private static final List<String> HYDRATION = List.of(
            "hydration failed",
            "there was an error while hydrating",
            "text content does not match server-rendered html",
            "this suspense boundary received an update before it finished hydrating",
            "hydrated but some attributes of the server rendered html didn't match");

    private static final Pattern MINIFIED = Pattern.compile("^Minified React error #(?:418|419|421|422|423|425)\\b");

    private BrowserNoise() {}

    static boolean chunkLoad(Event event) {
        return script(event)
                && any(event, exception -> {
                    var value = value(exception);
                    return "ChunkLoadError".equals(exception.type())
                            || CHUNK.matcher(value).find();
                });
    }

    static boolean hydration(Event event) {
        return script(event)
                && any(event, exception -> {
                    var value = value(exception);
                    return MINIFIED.matcher(value).find()
                            || HYDRATION.stream().anyMatch(words -> startsWith(value, words));
                });
    }

    private static boolean script(Event event) {
        return "javascript".equals(event.platform());
    }

    private static boolean any(Event event, Predicate<ExceptionValue> noise) {
        return event.exceptions().stream().anyMatch(noise);
    }

    private static boolean startsWith(String value, String words) {
        return value.regionMatches(true, 0, words, 0, words.length());
    }

    private static String value(ExceptionValue exception) {
        return exception.value() == null ? "" : exception.value();
    }
}
