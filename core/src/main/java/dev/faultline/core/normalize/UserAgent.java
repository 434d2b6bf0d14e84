package dev.faultline.core.normalize;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user agent tells, to the depth that facets and filters need: family and leading version. Written out instead
 * of a regular expression list: those need a thousand patterns per text, too slow for each event.
 */
public record UserAgent(
        @Nullable String browser,
        @Nullable String browserVersion,
        @Nullable String os,
        @Nullable String osVersion,
        @Nullable String device) {

    private record Mark(String token, String name) {}

    // The first token found decides: derived browsers name their parent too, so children stand first.
    private static final List<Mark> BROWSERS = List.of(
            new Mark("HeadlessChrome/", "Chrome Headless"),
            new Mark("EdgiOS/", "Edge Mobile"),
            new Mark("EdgA/", "Edge Mobile"),
            new Mark("Edg/", "Edge"),
            new Mark("Edge/", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("YaBrowser/", "Yandex Browser"),
            new Mark("Vivaldi/", "Vivaldi"),
            new Mark("CriOS/", "Chrome Mobile iOS"),
            new Mark("FxiOS/", "Firefox iOS"),
            new Mark("Firefox/", "Firefox"),
            new Mark("Chrome/", "Chrome"),
            new Mark("MSIE ", "IE"),
            new Mark("Opera Mini/", "Opera Mini"),
            new Mark("okhttp/", "okhttp"),
            new Mark("curl/", "curl"),
            new Mark("python-requests/", "Python Requests"),
            new Mark("Go-http-client/", "Go-http-client"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Windows NT ", "Windows"),
            new Mark("Windows Phone ", "Windows Phone"),
            new Mark("Android ", "Android"),
            new Mark("iPhone OS ", "iOS"),
            new Mark("CPU OS ", "iOS"),
            new Mark("Mac OS X ", "Mac OS X"),
            new Mark("CrOS ", "Chrome OS"));

    static UserAgent parse(String text) {
        var browser = browser(text);
        var os = system(text);
        return new UserAgent(
                browser == null ? null : browser.name(),
                browser == null ? null : versionAfter(text, browser.token()),
                os == null ? linux(text) : os.name(),
                os == null ? null : osVersion(text, os),
                device(text));
    }

    private static @Nullable Mark browser(String text) {
        for (var mark : BROWSERS) {
            if (text.contains(mark.token())) {
                return mark.name().equals("Chrome") && text.contains("Mobile") && text.contains("Android")
                        ? new Mark(mark.token(), "Chrome Mobile")
                        : mark;
            }
        }
        if (text.contains("Trident/") && text.contains("rv:")) {
            return new Mark("rv:", "IE");
        }
        if (text.contains("Safari/") && text.contains("Version/")) {
            return text.contains("Android")
                    ? new Mark("Version/", "Android Browser")
                    : new Mark("Version/", text.contains("Mobile") ? "Mobile Safari" : "Safari");
        }
        return null;
    }

    private static @Nullable Mark system(String text) {
        for (var mark : SYSTEMS) {
            if (text.contains(mark.token())) {
                return mark;
            }
        }
        return null;
    }

    private static @Nullable String linux(String text) {
        return text.contains("Linux") ? "Linux" : text.contains("Android") ? "Android" : null;
    }

    private static @Nullable String osVersion(String text, Mark os) {
        var version = versionAfter(text, os.token());
        if (version == null || !os.name().equals("Windows")) {
            return version;
        }
        return switch (version) {
            case "10.0" -> "10";
            case "6.3" -> "8.1";
            case "6.2" -> "8";
            case "6.1" -> "7";
            case "6.0" -> "Vista";
            case "5.1" -> "XP";
            default -> version;
        };
    }

    private static @Nullable String device(String text) {
        for (var apple : List.of("iPhone", "iPad", "iPod")) {
            if (text.contains(apple + ";") || text.contains(apple + " ")) {
                return apple;
            }
        }
        if (text.contains("Macintosh")) {
            return "Mac";
        }
        var android = text.indexOf("Android ");
        var model = android < 0 ? -1 : text.indexOf("; ", android);
        if (model < 0) {
            return null;
        }
        var end = model + 2;
        while (end < text.length() && ");".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var name = text.substring(model + 2, end);
        var build = name.indexOf(" Build/");
        return Texts.stripped(build < 0 ? name : name.substring(0, build));
    }

    private static @Nullable String versionAfter(String text, String token) {
        var start = text.indexOf(token) + token.length();
        var end = start;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || "._".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return start == end ? null : text.substring(start, end).replace('_', '.');
    }
}
