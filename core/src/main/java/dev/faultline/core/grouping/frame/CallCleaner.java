package dev.faultline.core.grouping.frame;

import dev.faultline.core.event.Frame;
import java.util.HashMap;
import java.util.Map;

/** Cleans calls of every platform; a frame may name another one than its event. */
public final class CallCleaner {
    private static final String[] PLATFORMS = {
        "java",
        "kotlin",
        "scala",
        "clojure",
        "groovy",
        "android",
        "javascript",
        "node",
        "python",
        "ruby",
        "csharp",
        "php",
        "go",
        "native",
        "rust",
        "cocoa",
        "objc",
        "c",
        "swift"
    };

    private final Map<String, CallNames> byPlatform = new HashMap<>();
    private final CallNames others = CallNames.of("other");

    public CallCleaner() {
        for (var platform : PLATFORMS) {
            byPlatform.put(platform, CallNames.of(platform));
        }
    }

    public Call clean(Frame frame, String eventPlatform) {
        var platform = frame.platform() == null ? eventPlatform : frame.platform();
        return byPlatform.getOrDefault(platform, others).clean(frame);
    }
}
