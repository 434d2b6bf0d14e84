package dev.faultline.core.grouping;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import dev.faultline.core.event.Event;
import dev.faultline.core.event.Frame;
import dev.faultline.core.event.Stacktrace;
import dev.faultline.core.event.ThreadValue;
import dev.faultline.core.project.GroupingSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups by type and the application's frames; by type and message pattern when no frame is left. */
public final class StackGrouper implements Grouper {
    private static final int SHOWN_FRAMES = 20;
    private static final String DEFAULT = "default";

    private final Hasher64 hasher = Hashing.xxh3_64();

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
                stackHash(event),
                inApp.reversed().stream()
                        .limit(SHOWN_FRAMES)
                        .map(StackGrouper::shown)
                        .toList());
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

    private long stackHash(Event event) {
        var stream = hasher.hashStream();
        var count = 0;
        for (var exception : event.exceptions()) {
            put(stream, exception.type());
            count += putFrames(stream, exception.stacktrace());
        }
        for (var thread : event.threads()) {
            count += putFrames(stream, thread.stacktrace());
        }
        count += putFrames(stream, event.stacktrace());
        return count == 0 ? 0 : stream.getAsLong();
    }

    private static int putFrames(HashStream64 stream, Stacktrace stacktrace) {
        for (var frame : stacktrace.frames()) {
            put(stream, frame.module());
            put(stream, frame.function());
            put(stream, frame.absPath() != null ? frame.absPath() : frame.filename());
            stream.putInt(frame.line()).putInt(frame.column());
        }
        return stacktrace.frames().size();
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
        if (!event.stacktrace().frames().isEmpty()) {
            return event.stacktrace();
        }
        var crashed = event.threads().stream().filter(ThreadValue::crashed).toList();
        var candidates = crashed.isEmpty()
                ? event.threads().stream().filter(ThreadValue::current).toList()
                : crashed;
        if (candidates.isEmpty()) {
            candidates = event.threads();
        }
        return candidates.size() == 1 ? candidates.getFirst().stacktrace() : Stacktrace.EMPTY;
    }

    private static @Nullable String file(Frame frame) {
        var path = frame.filename() != null ? frame.filename() : frame.absPath();
        return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
    }

    private static String shown(Frame frame) {
        var place = frame.module() == null ? "" : frame.module() + ".";
        var function = frame.function() == null ? "?" : frame.function();
        var file = file(frame);
        return place + function + (file == null ? "" : " (" + file + ":" + frame.line() + ")");
    }
}
