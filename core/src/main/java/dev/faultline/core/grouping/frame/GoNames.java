package dev.faultline.core.grouping.frame;

import dev.faultline.core.event.Frame;

/** Go: {@code (*Book).Add} is {@code Book.Add}, {@code Each.func1} is {@code Each}, generics are left out. */
final class GoNames implements CallNames {
    @Override
    public Call clean(Frame frame) {
        var name = Names.withoutBracketed(Names.orEmpty(frame.function()), '[', ']');
        name = Names.without(name, "-fm").replace("(", "").replace(")", "").replace("*", "");
        var cut = name.indexOf("-range");
        name = cut < 0 ? name : name.substring(0, cut);
        while (numbered(name)) {
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        var module = Names.orEmpty(frame.module());
        return Call.of(module.isEmpty() ? Places.of(frame) : module, name);
    }

    /** Whether the last part is a compiler's: {@code func1}, {@code 1}, {@code gowrap2}, {@code deferwrap1}. */
    private static boolean numbered(String name) {
        var from = name.lastIndexOf('.') + 1;
        for (var word : new String[] {"func", "gowrap", "deferwrap", ""}) {
            if (name.startsWith(word, from) && Names.digits(name, from + word.length(), name.length())) {
                return true;
            }
        }
        return false;
    }
}
