package dev.faultline.core.grouping.frame;

import dev.faultline.core.event.Frame;

/** PHP: closures have had three spellings, anonymous classes carry their file's path and a number. */
final class PhpNames implements CallNames {
    @Override
    public Call clean(Frame frame) {
        var name = Names.orEmpty(frame.function());
        var place = Places.of(frame);
        if (name.contains("{closure")) {
            return Call.of(place, "");
        }
        var anonymous = name.indexOf("@anonymous");
        if (anonymous >= 0) {
            var method = name.lastIndexOf("::");
            return Call.of(place, method < 0 ? "" : name.substring(method + 2));
        }
        return Call.of(place, name.startsWith("[Anonymous") ? "" : name);
    }
}
