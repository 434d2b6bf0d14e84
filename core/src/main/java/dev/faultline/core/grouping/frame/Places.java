package dev.faultline.core.grouping.frame;

import dev.faultline.core.event.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files without what a build, a host or a checkout put into their paths. */
final class Places {
    /** Behind these a path is the same on every machine. */
    private static final List<String> ROOTS =
            List.of("node_modules/", "site-packages/", "dist-packages/", "/gems/", "/pkg/mod/", "/vendor/");

    private Places() {}

    static String of(Frame frame) {
        var path = path(frame.filename());
        return path.isEmpty() ? path(frame.absPath()) : path;
    }

    private static String path(@Nullable String raw) {
        var path = withoutQuery(Names.orEmpty(raw)).replace('\\', '/');
        for (var root : ROOTS) {
            var at = path.lastIndexOf(root);
            if (at >= 0) {
                return withoutVersions(path.substring(at + root.length()));
            }
        }
        var scheme = path.indexOf("://");
        if (scheme >= 0 && path.startsWith("webpack")) {
            return relative(path.substring(path.indexOf('/', scheme + 3) + 1));
        }
        var absolute = scheme >= 0 || path.startsWith("/") || path.length() > 2 && path.charAt(1) == ':';
        return absolute ? file(path) : relative(path);
    }

    /** Of an absolute path only the file counts, with its folder where every folder has such a file. */
    private static String file(String path) {
        var slash = path.lastIndexOf('/');
        var name = path.substring(slash + 1);
        if (slash > 0 && (name.startsWith("index.") || name.equals("__init__.py") || name.startsWith("mod."))) {
            var folder = path.lastIndexOf('/', slash - 1);
            name = path.substring(folder + 1);
        }
        return ContentHashes.without(name);
    }

    private static String relative(String path) {
        var start = 0;
        while (path.startsWith("./", start) || path.startsWith("../", start) || path.startsWith("~/", start)) {
            start = path.indexOf('/', start) + 1;
        }
        var slash = path.lastIndexOf('/');
        return slash < start
                ? ContentHashes.without(path.substring(start))
                : path.substring(start, slash + 1) + ContentHashes.without(path.substring(slash + 1));
    }

    static String withoutQuery(String path) {
        return Names.before(Names.before(path, '?'), '#');
    }

    /** {@code rack-3.1.8/lib/rack.rb} is {@code rack/lib/rack.rb}; {@code mod@v1.2.3/x.go} is {@code mod/x.go}. */
    private static String withoutVersions(String path) {
        var out = new StringBuilder(path.length());
        for (var from = 0; from < path.length(); ) {
            var slash = path.indexOf('/', from);
            var end = slash < 0 ? path.length() : slash;
            var version = end;
            for (var i = from + 1; slash >= 0 && i < end - 1; i++) {
                var mark = path.charAt(i) == '@' || path.charAt(i) == '-' && Names.digit(path.charAt(i + 1));
                if (mark) {
                    version = i;
                    break;
                }
            }
            out.append(path, from, version);
            if (slash >= 0) {
                out.append('/');
            }
            from = end + 1;
        }
        return out.toString();
    }
}
