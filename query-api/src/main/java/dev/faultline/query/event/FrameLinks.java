package dev.faultline.query.event;

import dev.faultline.query.event.EventView.Link;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Links from frames to their source by the project's template; only http and https, whatever a path holds. */
record FrameLinks(String template) {
    private static final String LABEL = "source";

    @Nullable Link of(@Nullable String filename, @Nullable String module, @Nullable Integer line, @Nullable String release) {
        if (template.isEmpty()
                || filename == null
                || !(template.startsWith("https://") || template.startsWith("http://"))) {
            return null;
        }
        var path = filename.indexOf('/') < 0 && module != null && module.indexOf('.') > 0
                ? module.substring(0, module.lastIndexOf('.')).replace('.', '/') + "/" + filename
                : filename;
        return new Link(
                LABEL,
                template.replace("{path}", encoded(path))
                        .replace("{line}", line == null ? "1" : line.toString())
                        .replace("{release}", release == null ? "" : encoded(release)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
    }
}
