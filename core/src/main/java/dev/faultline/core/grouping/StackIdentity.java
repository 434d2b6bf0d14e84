package dev.faultline.core.grouping;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import dev.faultline.core.event.Event;
import dev.faultline.core.event.Frame;
import dev.faultline.core.event.Stacktrace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The identity of an event's whole stack, and how its calls are shown. */
final class StackIdentity {
    private final Hasher64 hasher = Hashing.xxh3_64();

    /** 0 when the event has no frame at all. */
    long of(Event event) {
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

    /** {@code module.function (file:line)}, crash first. */
    static List<String> shown(List<Frame> inApp, int limit) {
        return inApp.reversed().stream().limit(limit).map(StackIdentity::shown).toList();
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

    private static String shown(Frame frame) {
        var place = frame.module() == null ? "" : frame.module() + ".";
        var function = frame.function() == null ? "?" : frame.function();
        var path = frame.filename() != null ? frame.filename() : frame.absPath();
        var file = path == null ? "" : " (" + path.substring(path.lastIndexOf('/') + 1) + ":" + frame.line() + ")";
        return place + function + file;
    }
}
