package dev.faultline.facts.write;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Frame;
import dev.faultline.core.event.ThreadValue;
import dev.faultline.engines.clickhouse.RowBinary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Encodes the distinct stack of an event for {@link FactTable#STACKS}: what searches over frames look through. */
public final class StackEncoder {

    /** A deeper stack repeats itself; the body has all of it. */
    private static final int MAX_FRAMES = 250;

    private StackEncoder() {}

    /** Appends one row. */
    public static void write(RowBinary out, EventFact fact) {
        var event = fact.event();
        var frames = frames(event);
        out.int64(event.projectId());
        out.int64(fact.grouping().stackHash());
        out.int64(event.receivedAt().toEpochMilli());
        out.uint8(fact.retentionDays());
        var types = new LinkedHashSet<String>();
        event.exceptions().forEach(exception -> add(types, exception.type()));
        texts(out, types);
        var functions = new LinkedHashSet<String>();
        var modules = new LinkedHashSet<String>();
        var files = new LinkedHashSet<String>();
        var packages = new LinkedHashSet<String>();
        var text = new StringBuilder(frames.size() * 64);
        for (var frame : frames) {
            add(functions, frame.function());
            add(modules, frame.module());
            add(files, frame.filename());
            add(files, frame.absPath());
            add(packages, frame.packageName());
            line(text, frame);
        }
        texts(out, functions);
        texts(out, modules);
        texts(out, files);
        texts(out, packages);
        out.string(text.toString());
    }

    private static List<Frame> frames(Event event) {
        var frames = new ArrayList<Frame>();
        for (ExceptionValue exception : event.exceptions()) {
            frames.addAll(exception.stacktrace().frames());
        }
        frames.addAll(event.stacktrace().frames());
        for (ThreadValue thread : event.threads()) {
            if (thread.crashed() || thread.current()) {
                frames.addAll(thread.stacktrace().frames());
            }
        }
        return frames.size() <= MAX_FRAMES ? frames : frames.subList(frames.size() - MAX_FRAMES, frames.size());
    }

    private static void line(StringBuilder text, Frame frame) {
        part(text, frame.module(), '.');
        part(text, frame.function(), ' ');
        part(text, frame.filename(), ':');
        text.append(frame.line()).append('\n');
    }

    private static void part(StringBuilder text, @Nullable String value, char end) {
        if (value != null) {
            text.append(value).append(end);
        }
    }

    private static void add(Set<String> values, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.add(value);
        }
    }

    private static void texts(RowBinary out, Set<String> values) {
        out.count(values.size());
        values.forEach(out::string);
    }
}
