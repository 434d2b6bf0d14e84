package dev.faultline.core.grouping.frame;

import dev.faultline.core.event.Frame;
import java.util.Set;

/** Python: lambdas and comprehensions have no name (and since 3.12 comprehensions no frame). */
final class PythonNames implements CallNames {
    private static final Set<String> NOBODY =
            Set.of("<lambda>", "<listcomp>", "<dictcomp>", "<setcomp>", "<genexpr>", "?");
    /** What a decorator's inner function is called by habit: it passes the call on. */
    private static final Set<String> DECORATORS =
            Set.of("wrapper", "wrapped", "_wrapper", "_wrapped", "inner", "_inner");

    @Override
    public Call clean(Frame frame) {
        var module = Names.orEmpty(frame.module());
        var place = module.isEmpty() || module.equals("__main__") ? Places.of(frame) : module;
        var function = Names.orEmpty(frame.function());
        if (DECORATORS.contains(function)) {
            return Call.generated(place, function);
        }
        // With qualified names the holder is known: Cart.total.<locals>.<lambda>.
        var locals = function.indexOf(".<locals>.");
        var last = locals < 0 ? function : function.substring(function.lastIndexOf('.') + 1);
        if (NOBODY.contains(last)) {
            return Call.of(place, locals < 0 ? "" : Names.afterLast(function.substring(0, locals), '.'));
        }
        return Call.of(place, Names.afterLast(last, '.'));
    }
}
