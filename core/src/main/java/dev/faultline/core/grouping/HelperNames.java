package dev.faultline.core.grouping;

import dev.faultline.core.grouping.frame.Call;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Calls that many features share: a check, a throwing or reporting function. Who called them decides which bug it is,
 * so they count, but not as one of the calls that tell the place.
 */
final class HelperNames {
    private static final List<String> VERBS = List.of(
            "assert",
            "require",
            "ensure",
            "check",
            "expect",
            "invariant",
            "verify",
            "validate",
            "must",
            "fail",
            "throw",
            "raise",
            "panic",
            "abort",
            "guard",
            "precondition",
            "die",
            "error",
            "report",
            "capture",
            "notify",
            "log",
            "unwrap",
            "reject",
            "orThrow",
            "handleError",
            "onError",
            "bail");
    private static final Set<String> PLACES = Set.of(
            "util",
            "utils",
            "helper",
            "helpers",
            "common",
            "assert",
            "asserts",
            "assertions",
            "preconditions",
            "checks",
            "guards",
            "guard",
            "validation",
            "validations",
            "validator",
            "validators",
            "errors",
            "ensure");
    private static final List<String> PLACE_ENDS =
            List.of("utils", "util", "helper", "helpers", "preconditions", "assertions", "validator", "checks");
    private static final List<String> FAILING_ENDS =
            List.of("OrThrow", "OrFail", "OrDie", "_or_throw", "_or_fail", "_or_raise", "_or_die");
    /** Where programs and threads begin. They say nothing about a bug deeper in. */
    private static final Set<String> ENTRIES =
            Set.of("main", "<module>", "<main>", "__main__", "run", "call", "invoke", "start", "exec", "execute");

    private HelperNames() {}

    static boolean helper(Call call) {
        var function = call.function();
        var from = Math.max(function.lastIndexOf('.'), function.lastIndexOf(':')) + 1;
        for (var verb : VERBS) {
            if (function.regionMatches(true, from, verb, 0, verb.length()) && bounded(function, from + verb.length())) {
                return true;
            }
        }
        return orElseFails(function) || ofHelpers(lastWord(call.place()));
    }

    /** {@code getOrThrow}, {@code find_or_fail}. */
    private static boolean orElseFails(String function) {
        for (var end : FAILING_ENDS) {
            if (function.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** {@code validation}, {@code StringUtils}. */
    private static boolean ofHelpers(String place) {
        if (PLACES.contains(place)) {
            return true;
        }
        for (var end : PLACE_ENDS) {
            if (place.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    static boolean entry(Call call) {
        var function = call.function();
        var from = Math.max(function.lastIndexOf('.'), function.lastIndexOf(':')) + 1;
        return ENTRIES.contains(function.substring(from));
    }

    /** {@code checkState} and {@code check_state} begin with check, {@code checkout} does not. */
    private static boolean bounded(String function, int end) {
        return end >= function.length() || !Character.isLowerCase(function.charAt(end));
    }

    private static String lastWord(String place) {
        var end = place.length();
        for (var suffix : List.of(".js", ".ts", ".py", ".rb", ".php", ".go", ".rs", ".mjs", ".cs")) {
            if (place.endsWith(suffix)) {
                end -= suffix.length();
                break;
            }
        }
        var start = end;
        while (start > 0 && "./:\\".indexOf(place.charAt(start - 1)) < 0) {
            start--;
        }
        return end - start > 40 ? "" : place.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
