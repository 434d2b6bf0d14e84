package dev.faultline.core.grouping.frame;

import dev.faultline.core.event.Frame;

/** Ruby: blocks are their method; 3.4 writes {@code Order#total} where earlier versions wrote {@code total}. */
final class RubyNames implements CallNames {
    @Override
    public Call clean(Frame frame) {
        var name = Names.orEmpty(frame.function());
        for (var in = holder(name); in >= 0; in = holder(name)) {
            name = name.substring(in + 4);
        }
        name = Names.afterLast(name, '#');
        var dot = name.lastIndexOf('.');
        name = dot > 0 && dot < name.length() - 1 ? name.substring(dot + 1) : name;
        if (name.startsWith("<") || name.startsWith("_app_views_")) {
            // <main>, <class:Order>, and templates whose compiled name ends in two numbers.
            name = name.startsWith("<") ? "" : withoutNumbers(name);
        }
        return Call.of(Places.of(frame), name);
    }

    private static int holder(String name) {
        var inner = name.startsWith("block ") || name.startsWith("rescue ") || name.startsWith("ensure ");
        return inner ? name.indexOf(" in ") : -1;
    }

    private static String withoutNumbers(String name) {
        var end = name.length();
        while (end > 0 && (Names.digit(name.charAt(end - 1)) || name.charAt(end - 1) == '_')) {
            end--;
        }
        return name.substring(0, end);
    }
}
