package dev.faultline.core.grouping.frame;

import dev.faultline.core.event.Frame;
import java.util.List;

/** Rust, C++, Swift, Objective-C: without hashes, parameters, generics and closures. */
final class NativeNames implements CallNames {
    private static final List<String> MACHINERY = List.of(
            "core::panicking::",
            "std::panicking::",
            "std::panic::",
            "std::sys::backtrace::",
            "__rust",
            "rust_",
            "sentry_",
            "sentry::",
            "backtrace::",
            "color_eyre::",
            "anyhow::",
            "std::rt::",
            "std::thread::",
            "tokio::runtime::");

    @Override
    public Call clean(Frame frame) {
        var name = Names.orEmpty(frame.function());
        if (name.equals("<redacted>") || name.equals("<unknown>") || name.equals("?")) {
            return Call.of("", "");
        }
        if (name.startsWith("-[") || name.startsWith("+[")) {
            return Call.of("", name);
        }
        name = plain(subject(name));
        for (var start : MACHINERY) {
            if (name.startsWith(start)) {
                return Call.generated("", name);
            }
        }
        return Call.of("", name);
    }

    /** {@code <shop::Cart as shop::Total>::sum} speaks of {@code shop::Cart::sum}. */
    private static String subject(String name) {
        var as = name.indexOf(" as ");
        if (!name.startsWith("<") || as < 0) {
            return name.startsWith("<") && name.indexOf(">::") > 0
                    ? name.substring(1, name.indexOf(">::")) + name.substring(name.indexOf(">::") + 1)
                    : name;
        }
        var end = name.lastIndexOf(">::");
        return name.substring(1, as) + (end < 0 ? "" : name.substring(end + 1));
    }

    private static String plain(String name) {
        var text = Names.withoutBracketed(Names.before(name, '('), '<', '>');
        text = Names.withoutBracketed(text, '{', '}');
        while (text.endsWith("::") || text.contains("::::")) {
            text = text.endsWith("::") ? text.substring(0, text.length() - 2) : text.replace("::::", "::");
        }
        var hash = text.lastIndexOf("::h");
        return hash > 0 && text.length() - hash == 19 && hex(text, hash + 3) ? text.substring(0, hash) : text;
    }

    private static boolean hex(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (!Names.hexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
