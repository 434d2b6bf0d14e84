package dev.faultline.core.grouping.rules;

import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Frame;
import dev.faultline.core.scrub.Glob;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code key:glob}, with {@code !} before it the opposite. */
record Matcher(String key, String glob, boolean negated) {
    private static final Set<String> FRAME = Set.of(
            "stack.abs_path",
            "path",
            "stack.module",
            "module",
            "stack.function",
            "function",
            "stack.package",
            "package",
            "stack.filename",
            "app");
    private static final Set<String> EVENT = Set.of(
            "family",
            "error.type",
            "type",
            "error.value",
            "value",
            "error.mechanism",
            "message",
            "logger",
            "level",
            "sdk",
            "release",
            "environment",
            "transaction",
            "platform");
    private static final Set<String> SCRIPTS = Set.of("javascript", "node");
    private static final Set<String> NATIVE = Set.of("native", "c", "cocoa", "objc", "rust", "swift");

    static Matcher of(Word word) throws UnreadableRule {
        var negated = word.text().startsWith("!");
        var text = negated ? word.text().substring(1) : word.text();
        var colon = text.indexOf(':');
        if (colon < 1) {
            throw new UnreadableRule(
                    word.column(), "\"" + word.text() + "\" is no matcher: one is written key:pattern");
        }
        var key = text.substring(0, colon);
        if (!FRAME.contains(key) && !EVENT.contains(key) && !key.startsWith("tags.")) {
            throw new UnreadableRule(word.column(), "there is no matcher \"" + key + "\"");
        }
        return new Matcher(key, text.substring(colon + 1), negated);
    }

    /** As it was written. */
    String text() {
        return (negated ? "!" : "") + key + ":" + glob;
    }

    boolean ofFrames() {
        return FRAME.contains(key);
    }

    boolean matches(Subject subject) {
        return negated != matchesEvent(subject);
    }

    boolean matches(Frame frame, boolean inApp) {
        return negated != matchesFrame(frame, inApp);
    }

    private boolean matchesEvent(Subject subject) {
        var event = subject.event();
        return switch (key) {
            case "family" -> family(event.platform());
            case "error.type", "type" -> any(subject, ExceptionValue::type, false);
            case "error.value", "value" -> any(subject, ExceptionValue::value, true);
            case "error.mechanism" -> any(subject, ExceptionValue::mechanism, false);
            case "message" -> glob(event.message(), true) || any(subject, ExceptionValue::value, true);
            case "logger" -> glob(event.logger(), false);
            case "level" -> glob(event.level(), false);
            case "sdk" -> glob(event.sdkName(), false);
            case "release" -> glob(event.release(), false);
            case "environment" -> glob(event.environment(), false);
            case "transaction" -> glob(event.transaction(), false);
            case "platform" -> glob(event.platform(), false);
            default -> glob(event.tags().get(key.substring("tags.".length())), false);
        };
    }

    private boolean any(Subject subject, Function<ExceptionValue, @Nullable String> field, boolean ignoringCase) {
        for (var exception : subject.event().exceptions()) {
            if (glob(field.apply(exception), ignoringCase)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesFrame(Frame frame, boolean inApp) {
        return switch (key) {
            case "stack.module", "module" -> glob(frame.module(), false);
            case "stack.function", "function" -> glob(frame.function(), false);
            case "stack.package", "package" -> path(frame.packageName());
            case "stack.filename" -> path(frame.filename());
            case "app" -> inApp == (glob.equals("yes") || glob.equals("true") || glob.equals("1"));
            default -> path(frame.absPath()) || path(frame.filename());
        };
    }

    private boolean family(String platform) {
        var family = SCRIPTS.contains(platform) ? "javascript" : NATIVE.contains(platform) ? "native" : "other";
        for (var wanted : glob.split(",", -1)) {
            if (wanted.equals(family) || wanted.equals("all")) {
                return true;
            }
        }
        return false;
    }

    private boolean glob(@Nullable String text, boolean ignoringCase) {
        return text != null && (ignoringCase ? Glob.matchesIgnoringCase(glob, text) : Glob.matches(glob, text));
    }

    /** Any case, either slash; a pattern that begins nowhere may begin in any folder. */
    private boolean path(@Nullable String raw) {
        if (raw == null) {
            return false;
        }
        var text = raw.replace('\\', '/');
        var pattern = glob.replace("**", "*");
        return Glob.matchesIgnoringCase(pattern, text)
                || !pattern.startsWith("/")
                        && !pattern.startsWith("*")
                        && Glob.matchesIgnoringCase("*/" + pattern, text);
    }
}
