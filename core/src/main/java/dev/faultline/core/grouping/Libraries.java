package dev.faultline.core.grouping;

import dev.faultline.core.event.Frame;
import java.util.List;
import java.util.Locale;

/** How the libraries of each platform are recognised, for SDKs that leave it to the server. */
final class Libraries {
    /** By first letter, so that a name is compared with few of them. */
    private static final List<List<String>> JVM = byFirstLetter(List.of(
            "java.",
            "javax.",
            "jakarta.",
            "jdk.",
            "sun.",
            "com.sun.",
            "com.fasterxml.",
            "com.google.common.",
            "com.google.inject.",
            "com.google.gson.",
            "com.zaxxer.",
            "com.android.",
            "com.squareup.",
            "com.mysql.",
            "com.netflix.",
            "kotlin.",
            "kotlinx.",
            "scala.",
            "akka.",
            "android.",
            "androidx.",
            "clojure.",
            "groovy.",
            "dalvik.",
            "ch.qos.logback.",
            "org.springframework.",
            "org.apache.",
            "org.hibernate.",
            "org.eclipse.",
            "org.junit.",
            "org.slf4j.",
            "org.postgresql.",
            "org.jboss.",
            "org.jetbrains.",
            "org.codehaus.",
            "org.jooq.",
            "org.aspectj.",
            "org.mockito.",
            "org.quartz.",
            "org.thymeleaf.",
            "org.glassfish.",
            "io.netty.",
            "io.sentry.",
            "io.reactivex.",
            "io.vertx.",
            "io.micrometer.",
            "io.micronaut.",
            "io.quarkus.",
            "io.grpc.",
            "io.lettuce.",
            "io.undertow.",
            "io.opentelemetry.",
            "io.ktor.",
            "okhttp3.",
            "okio.",
            "redis.clients.",
            "reactor.",
            "retrofit2.",
            "rx.",
            "tools.jackson.",
            "net.bytebuddy.",
            "net.sf.",
            "cglib.",
            "play."));

    private static final List<String> PATHS = List.of(
            "node_modules/",
            "node:",
            "internal/",
            "site-packages/",
            "dist-packages/",
            "/lib/python",
            "/gems/",
            "/lib/ruby/",
            "/vendor/",
            "vendor/",
            "/pkg/mod/",
            "/usr/local/go/src/",
            "webpack/bootstrap",
            "webpack/runtime",
            "native code",
            "<anonymous>",
            "/rustc/",
            "/.cargo/registry/",
            "/dotnet/shared/",
            "extension://",
            "<frozen ");
    private static final List<String> DOTNET =
            List.of("System.", "Microsoft.", "Npgsql.", "Newtonsoft.", "MySql.", "Dapper.", "Serilog.", "Sentry.");
    private static final List<String> BUNDLES = List.of(
            "node_modules/",
            "vendor",
            "polyfill",
            "react-dom",
            "react.production",
            "framework-",
            "framework.",
            "runtime.",
            "runtime~",
            "runtime-",
            "webpack/",
            "zone.js",
            "zone-evergreen",
            "jquery",
            "angular.min",
            "sentry",
            "gtm.js",
            "analytics.js",
            "extension://",
            "native code");

    private Libraries() {}

    static boolean library(Frame frame, String platform) {
        return switch (platform) {
            case "java", "kotlin", "scala", "clojure", "groovy", "android" ->
                frame.module() != null && jvm(frame.module());
            case "csharp" -> frame.module() != null && starts(frame.module(), DOTNET);
            case "go" -> go(frame);
            case "native", "rust" -> frame.function() != null && rust(frame.function());
            default -> {
                var path = frame.absPath() != null ? frame.absPath() : frame.filename();
                yield path != null && contains(path, PATHS);
            }
        };
    }

    /** Browser SDKs call everything the application's, though bundlers put libraries into files of their own. */
    static boolean bundle(Frame frame) {
        var path = frame.filename() != null ? frame.filename() : frame.absPath();
        if (path == null) {
            return false;
        }
        if (path.equals("<anonymous>")
                || path.equals("[native code]")
                || contains(path, List.of("node_modules/", "extension://"))) {
            return true;
        }
        return path.contains("://")
                && contains(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), BUNDLES);
    }

    /** The runtime itself, below any library. */
    static boolean jvmRuntime(Frame frame) {
        var module = frame.module();
        return module != null
                && (module.startsWith("java.")
                        || module.startsWith("jdk.")
                        || module.startsWith("sun.")
                        || module.startsWith("kotlin."));
    }

    private static boolean jvm(String module) {
        var first = module.isEmpty() ? -1 : module.charAt(0) - 'a';
        return first >= 0 && first < 26 && starts(module, JVM.get(first));
    }

    private static boolean go(Frame frame) {
        var path = frame.absPath() != null ? frame.absPath() : frame.filename();
        var module = frame.module() == null ? "" : frame.module();
        return module.equals("runtime")
                || module.startsWith("runtime/")
                || module.startsWith("net/")
                || module.startsWith("github.com/getsentry/")
                || path != null && contains(path, PATHS);
    }

    private static boolean rust(String function) {
        return starts(
                function,
                List.of(
                        "std::",
                        "core::",
                        "alloc::",
                        "<alloc::",
                        "<core::",
                        "<std::",
                        "__rust",
                        "rust_",
                        "tokio::",
                        "sentry"));
    }

    private static boolean starts(String text, List<String> prefixes) {
        for (var prefix : prefixes) {
            if (text.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, List<String> parts) {
        for (var part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<String>> byFirstLetter(List<String> prefixes) {
        var lists = new java.util.ArrayList<List<String>>();
        for (var letter = 'a'; letter <= 'z'; letter++) {
            var first = letter;
            lists.add(prefixes.stream()
                    .filter(prefix -> prefix.charAt(0) == first)
                    .toList());
        }
        return List.copyOf(lists);
    }
}
