package dev.faultline.core.grouping;

import dev.faultline.core.event.Frame;
import java.util.List;
import java.util.Set;

/** Which calls are the application's: the SDK's word first, then what each platform's libraries are called. */
final class InAppRules {
    private static final Set<String> JVM = Set.of("java", "kotlin", "scala", "clojure", "groovy", "android");
    private static final List<String> JVM_LIBRARIES = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "jdk.",
            "sun.",
            "com.sun.",
            "kotlin.",
            "kotlinx.",
            "scala.",
            "akka.",
            "clojure.",
            "groovy.",
            "org.springframework.",
            "org.apache.",
            "org.hibernate.",
            "org.eclipse.jetty.",
            "com.fasterxml.",
            "tools.jackson.",
            "reactor.",
            "io.netty.",
            "io.sentry.",
            "io.reactivex.",
            "com.google.common.",
            "com.zaxxer.",
            "org.junit.",
            "org.slf4j.",
            "ch.qos.logback.",
            "android.",
            "androidx.",
            "com.android.",
            "dalvik.",
            "io.vertx.",
            "io.micrometer.",
            "okhttp3.",
            "retrofit2.");
    private static final List<String> LIBRARY_PATHS = List.of(
            "node_modules/",
            "node:",
            "internal/",
            "site-packages/",
            "dist-packages/",
            "/lib/python",
            "/gems/",
            "/vendor/",
            "/pkg/mod/",
            "/usr/local/go/src/",
            "webpack/bootstrap",
            "native code",
            "/rustc/",
            "/.cargo/registry/",
            "/dotnet/shared/",
            "chrome-extension:",
            "moz-extension:");

    private InAppRules() {}

    static List<Frame> inApp(List<Frame> frames, String platform) {
        var decided = frames.stream().anyMatch(frame -> Boolean.TRUE.equals(frame.inApp()));
        return frames.stream()
                .filter(frame -> frame.inApp() != null
                        ? frame.inApp()
                        : !decided && !library(frame, frame.platform() == null ? platform : frame.platform()))
                .toList();
    }

    private static boolean library(Frame frame, String platform) {
        if (JVM.contains(platform)) {
            return frame.module() != null && startsWithAny(frame.module(), JVM_LIBRARIES);
        }
        if (platform.equals("csharp")) {
            return frame.module() != null && startsWithAny(frame.module(), List.of("System.", "Microsoft."));
        }
        var path = frame.absPath() != null ? frame.absPath() : frame.filename();
        return path != null && LIBRARY_PATHS.stream().anyMatch(path::contains);
    }

    private static boolean startsWithAny(String text, List<String> prefixes) {
        for (var prefix : prefixes) {
            if (text.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
