package dev.faultline.core.grouping.frame;

import dev.faultline.core.event.Frame;

/** Cleans the names of one family of platforms. */
@FunctionalInterface
interface CallNames {
    Call clean(Frame frame);

    static CallNames of(String platform) {
        return switch (platform) {
            case "java", "kotlin", "scala", "clojure", "groovy", "android" -> new JvmNames();
            case "javascript", "node" -> new ScriptNames();
            case "python" -> new PythonNames();
            case "ruby" -> new RubyNames();
            case "csharp" -> new DotnetNames();
            case "php" -> new PhpNames();
            case "go" -> new GoNames();
            case "native", "rust", "cocoa", "objc", "c", "swift" -> new NativeNames();
            default -> frame -> Call.of(Places.of(frame), Names.orEmpty(frame.function()));
        };
    }
}
