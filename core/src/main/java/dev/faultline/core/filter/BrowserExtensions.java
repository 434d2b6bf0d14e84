package dev.faultline.core.filter;

import dev.faultline.core.event.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an extension of the visitor's browser broke, not the page: by where the newest call lies, or by what it says. */
final class BrowserExtensions {
    private static final List<String> SCHEMES = List.of(
            "chrome-extension:",
            "moz-extension:",
            "safari-extension:",
            "safari-web-extension:",
            "webkit-masked-url:",
            "ms-browser-extension:",
            "chrome://",
            "resource://");
    // What well-known extensions leave in pages; none of these words is a site's own.
    private static final List<String> WORDS = List.of(
            "top.GLOBALS",
            "originalCreateNotification",
            "canvas.contentDocument",
            "MyApp_RemoveAllHighlights",
            "tt.epicplay.com",
            "ZiteReader",
            "jigsaw is not defined",
            "ComboSearch is not defined",
            "loading.retry.widdit.com",
            "atomicFindClose",
            "fb_xd_fragment",
            "bmi_SafeAddOnload",
            "EBCallBackMessageReceived",
            "conduitPage",
            "__gCrWeb",
            "gCrWeb",
            "instantSearchSDKJSBridgeClearHighlight",
            "Extension context invalidated",
            "plugin.setSuspendState",
            "__show__deepen");

    private BrowserExtensions() {}

    static boolean matches(Event event) {
        for (var exception : event.exceptions()) {
            var value = exception.value();
            if (value != null && WORDS.stream().anyMatch(value::contains)) {
                return true;
            }
            var frames = exception.stacktrace().frames();
            if (!frames.isEmpty()
                    && (foreign(frames.getLast().absPath())
                            || foreign(frames.getLast().filename()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean foreign(@Nullable String path) {
        return path != null && SCHEMES.stream().anyMatch(path::startsWith);
    }
}
