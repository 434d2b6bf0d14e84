package dev.faultline.core.grouping.frame;

import dev.faultline.core.event.Frame;
import java.util.List;
import java.util.Set;

/** JavaScript in its engines' spellings: {@code Object.f}, {@code async f}, {@code new F}, {@code f/<}. */
final class ScriptNames implements CallNames {
    private static final Set<String> NOBODY = Set.of(
            "?",
            "<anonymous>",
            "anonymous",
            "Anonymous function",
            "<anonymous function>",
            "eval",
            "_onTimeout",
            "_onImmediate",
            "global code",
            "module code",
            "eval code",
            "Function");
    /** What Babel and TypeScript make of {@code async} and of loops, numbered by their order in the file. */
    private static final List<String> COMPILED = List.of("_callee", "_loop", "_ref");
    /** Their machinery, which passes a call on. */
    private static final Set<String> MACHINERY = Set.of(
            "asyncGeneratorStep",
            "_asyncToGenerator",
            "_next",
            "_throw",
            "__awaiter",
            "__generator",
            "regeneratorRuntime");
    // Minifiers hand out names of one and two letters first; three letters begin in bundles of thousands of names.
    private static final int SHORT = 2;
    private static final int SHORT_FAR_RIGHT = 3;
    /** Nobody writes lines this long, so a column beyond it is a bundle's. */
    private static final int FAR_RIGHT = 500;

    @Override
    public Call clean(Frame frame) {
        var place = frame.module() != null && url(frame.filename()) == 0
                ? Places.withoutQuery(Names.orEmpty(frame.module()))
                : Places.of(frame);
        var function = function(Names.orEmpty(frame.function()));
        if (MACHINERY.contains(function)) {
            return Call.generated(place, function);
        }
        if (minified(frame, function)) {
            return new Call(place, "", Call.Kind.MINIFIED);
        }
        return Call.of(place, function);
    }

    private static boolean minified(Frame frame, String function) {
        var bundle = url(frame.filename()) > 0 || url(frame.absPath()) > 0 || frame.column() > FAR_RIGHT;
        return bundle
                && !function.isEmpty()
                && function.length() <= (frame.column() > FAR_RIGHT ? SHORT_FAR_RIGHT : SHORT);
    }

    /** 1 when the file came over the network or from a packed application. */
    private static int url(@org.jspecify.annotations.Nullable String path) {
        return path != null
                        && (path.startsWith("http") || path.startsWith("app:") || path.startsWith("capacitor:"))
                        && path.contains("://")
                ? 1
                : 0;
    }

    private static String function(String name) {
        var text = name;
        if (text.startsWith("async ") || text.startsWith("async*")) {
            text = text.substring(6);
        }
        if (text.startsWith("new ")) {
            text = text.substring(4);
        }
        text = Names.before(text, " [as ");
        while (text.endsWith("/<") || text.endsWith("</")) {
            text = text.substring(0, text.length() - 2);
        }
        text = Names.before(text, '/');
        text = Names.afterLast(text, '.');
        text = text.startsWith("bound ") ? text.substring(6) : text;
        text = Names.without(Names.without(text, "$"), "<");
        return NOBODY.contains(text) || compiled(text) ? "" : text;
    }

    private static boolean compiled(String name) {
        for (var word : COMPILED) {
            if (name.startsWith(word)
                    && (name.length() == word.length() || Names.digits(name, word.length(), name.length()))) {
                return true;
            }
        }
        return false;
    }
}
