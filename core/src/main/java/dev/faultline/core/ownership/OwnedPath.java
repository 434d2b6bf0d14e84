package dev.faultline.core.ownership;

import dev.faultline.core.event.Frame;
import dev.faultline.core.scrub.Glob;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of CODEOWNERS: {@code /} at its start ties it to the root, at its end it means everything inside; without a
 * slash inside it matches in any folder; {@code **} crosses folders. Frames rarely say where the repository's root is,
 * so a tied pattern may also begin behind any folder of an absolute path.
 */
record OwnedPath(String pattern) {

    boolean covers(String rawPath) {
        var path = rawPath.replace('\\', '/');
        var text = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        if (text.equals("*") || text.equals("**")) {
            return true;
        }
        var folder = text.endsWith("/");
        var core = folder ? text.substring(0, text.length() - 1) : text;
        var tied = pattern.startsWith("/") && !path.startsWith("/") && !path.contains("://");
        return matches(core, path, folder) || !tied && matches("*/" + core, "/" + path, folder);
    }

    private static boolean matches(String glob, String path, boolean folder) {
        // One star at the end does not cross folders: docs/* is not docs/a/b.
        if (glob.endsWith("/*") && !glob.endsWith("**/*")) {
            var parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            return Glob.matches(crossing(glob.substring(0, glob.length() - 2)), parent);
        }
        var plain = crossing(glob);
        return !folder && Glob.matches(plain, path) || Glob.matches(plain + "/*", path);
    }

    private static String crossing(String glob) {
        return glob.replace("**/", "*").replace("**", "*");
    }

    /** Java frames carry a simple file name: the module tells the folder. */
    static @Nullable String ofJava(Frame frame) {
        var module = frame.module();
        var file = frame.filename();
        if (module == null || file == null || file.indexOf('/') >= 0 || module.lastIndexOf('.') < 0) {
            return null;
        }
        return module.substring(0, module.lastIndexOf('.')).replace('.', '/') + "/" + file;
    }
}
