package dev.faultline.core.grouping.frame;

import dev.faultline.core.event.Frame;

/** .NET: state machines of async methods and display classes of lambdas are the method that was written. */
final class DotnetNames implements CallNames {
    @Override
    public Call clean(Frame frame) {
        var module = Names.orEmpty(frame.module());
        var function = Names.orEmpty(frame.function());
        if (function.startsWith("lambda_method")) {
            return Call.generated(module, function);
        }
        var written = angled(function);
        var nested = nested(module);
        if (written.isEmpty() && nested >= 0) {
            written = angled(module.substring(Math.max(nested, module.lastIndexOf("+<")) + 1));
        }
        var place = nested >= 0 ? module.substring(0, nested) : module;
        var name = written.isEmpty() ? Names.before(Names.before(function, '('), '[') : written;
        return Call.of(
                place.isEmpty() ? Places.of(frame) : generic(place),
                Names.before(name, '`').strip());
    }

    /** Where the part begins that a compiler added: {@code +<Place>d__3}, {@code +<>c__DisplayClass3_0}. */
    private static int nested(String module) {
        var plus = module.indexOf("+<");
        return plus >= 0 ? plus : module.indexOf(".<");
    }

    /**
     * {@code <Print>b__2} and {@code <Place>d__3}: the name between the brackets. A local function has its own behind
     * them, {@code <Place>g__Check|0}; what is async in it is wrapped once more, {@code <<Place>g__Check|0>d}.
     */
    private static String angled(String name) {
        if (!name.startsWith("<")) {
            return "";
        }
        var from = name.startsWith("<<") ? 2 : 1;
        var end = name.indexOf('>', from);
        if (end <= from) {
            return "";
        }
        var bar = name.startsWith("g__", end + 1) ? name.indexOf('|', end) : -1;
        return bar > end + 4 ? name.substring(end + 4, bar) : name.substring(from, end);
    }

    private static String generic(String place) {
        return Names.before(Names.before(place, '['), '`');
    }
}
