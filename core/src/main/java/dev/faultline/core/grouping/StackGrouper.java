package dev.faultline.core.grouping;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import dev.faultline.core.event.Event;
import dev.faultline.core.event.Frame;
import dev.faultline.core.event.Stacktrace;
import dev.faultline.core.project.GroupingSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first version: groups by type and the application's frames; by type and message pattern when no frame is left. */
final class StackGrouper implements Grouper {
    private static final int SHOWN_FRAMES = 20;
    private static final String DEFAULT = "default";

    private final Hasher64 hasher = Hashing.xxh3_64();
    private final StackIdentity identity = new StackIdentity();

    @Override
    public String name() {
        return "fl-1";
    }

    @Override
    public Grouping group(Event event, GroupingSettings settings) {
        var frames = stack(event).frames();
        var inApp = InAppRules.inApp(frames, event.platform());
        var headline = Headline.of(event);
        return new Grouping(
                List.of(hash(event, headline, frames, inApp)),
                headline.title(),
                headline.type(),
                headline.value(),
                Culprit.of(event, frames, inApp),
                identity.of(event),
                StackIdentity.shown(inApp, SHOWN_FRAMES));
    }

    private long hash(Event event, Headline headline, List<Frame> frames, List<Frame> inApp) {
        var stream = hasher.hashStream().putString(name()).putString(event.kind());
        if (event.fingerprint().isEmpty()) {
            byDefault(stream, event, headline, frames, inApp);
        }
        for (var part : event.fingerprint()) {
            if (isDefault(part)) {
                byDefault(stream, event, headline, frames, inApp);
            } else {
                stream.putString(part);
            }
        }
        return stream.getAsLong();
    }

    private static boolean isDefault(String part) {
        return part.startsWith("{{")
                && part.endsWith("}}")
                && part.length() > 4
                && part.substring(2, part.length() - 2).strip().equals(DEFAULT);
    }

    private static void byDefault(
            HashStream64 stream, Event event, Headline headline, List<Frame> frames, List<Frame> inApp) {
        stream.putString(headline.type());
        var contributing = inApp.isEmpty() ? frames : inApp;
        if (contributing.isEmpty()) {
            var template = event.messageTemplate() == null ? headline.value() : event.messageTemplate();
            stream.putString(MessagePattern.of(template));
        }
        @Nullable Frame previous = null;
        for (var frame : contributing) {
            if (!frame.equals(previous)) {
                put(stream, frame.module() != null ? frame.module() : file(frame));
                put(stream, frame.function());
            }
            previous = frame;
        }
    }

    private static void put(HashStream64 stream, @Nullable String text) {
        stream.putString(text == null ? "" : text);
    }

    /** The stack that tells where it broke: the caught exception's, else the event's, else the telling thread's. */
    private static Stacktrace stack(Event event) {
        for (var exception : event.exceptions().reversed()) {
            if (!exception.stacktrace().frames().isEmpty()) {
                return exception.stacktrace();
            }
        }
        return Deciding.stackOf(event);
    }

    private static @Nullable String file(Frame frame) {
        var path = frame.filename() != null ? frame.filename() : frame.absPath();
        return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
    }
}
