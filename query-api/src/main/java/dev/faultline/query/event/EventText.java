package dev.faultline.query.event;

import dev.faultline.query.event.EventView.ExceptionView;
import dev.faultline.query.event.EventView.FrameView;
import dev.faultline.query.event.EventView.RequestView;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event as text: Markdown for people and language models, and its request as a curl command. */
final class EventText {
    /** Set by curl itself, or meaningless outside the connection. */
    private static final Set<String> NOT_COPIED =
            Set.of("host", "content-length", "connection", "accept-encoding", "transfer-encoding");

    private EventText() {}

    static String markdown(EventView event) {
        var text = new StringBuilder(2_048);
        text.append("# ").append(oneLine(event.title())).append("\n\n");
        fact(text, "Project", event.project().slug());
        fact(text, "Issue", event.issue() == null ? null : event.issue().shortId());
        fact(text, "Event", event.id() + " at " + event.at());
        fact(text, "Level", event.level());
        fact(text, "Environment", event.environment());
        fact(text, "Release", event.release());
        fact(text, "Transaction", event.transaction());
        for (var exception : event.exceptions().reversed()) {
            exception(text, exception);
        }
        if (event.message() != null) {
            text.append("\n## Message\n\n").append(event.message().formatted()).append('\n');
        }
        if (!event.breadcrumbs().isEmpty()) {
            text.append("\n## Breadcrumbs\n\n");
            event.breadcrumbs()
                    .forEach(crumb -> text.append("- ")
                            .append(crumb.at())
                            .append(' ')
                            .append(oneLine(or(crumb.category())))
                            .append(": ")
                            .append(oneLine(or(crumb.message())))
                            .append('\n'));
        }
        text.append("\n## Tags\n\n");
        event.tags().forEach(tag -> fact(text, tag.key(), tag.value()));
        return text.toString();
    }

    private static void exception(StringBuilder text, ExceptionView exception) {
        text.append("\n## ")
                .append(oneLine(exception.type() + ": " + or(exception.value())))
                .append("\n\n```\n");
        if (exception.stacktrace() != null) {
            for (var frame : exception.stacktrace().frames().reversed()) {
                frame(text, frame);
            }
        }
        text.append("```\n");
    }

    private static void frame(StringBuilder text, FrameView frame) {
        text.append(frame.inApp() ? "> " : "  ");
        if (frame.module() != null) {
            text.append(frame.module()).append('.');
        }
        text.append(or(frame.function())).append(" (").append(or(frame.filename()));
        if (frame.line() != null) {
            text.append(':').append(frame.line());
        }
        text.append(")\n");
        if (frame.inApp() && frame.context() != null) {
            text.append("      ").append(frame.context().strip()).append('\n');
        }
    }

    /** As the scrubbed event has it: what was removed is not in the command either. */
    static String curl(RequestView request) {
        var text = new StringBuilder("curl");
        var method = request.method() == null ? "GET" : request.method().toUpperCase(Locale.ROOT);
        if (!method.equals("GET")) {
            text.append(" -X ").append(quoted(method));
        }
        text.append(' ').append(quoted(or(request.url())));
        for (List<String> header : request.headers()) {
            if (!NOT_COPIED.contains(header.getFirst().toLowerCase(Locale.ROOT))) {
                text.append(" \\\n  -H ").append(quoted(header.getFirst() + ": " + header.getLast()));
            }
        }
        if (request.data() != null) {
            text.append(" \\\n  --data ").append(quoted(String.valueOf(request.data())));
        }
        return text.append('\n').toString();
    }

    /** Inside single quotes a shell reads everything as it is, but for the quote itself. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static void fact(StringBuilder text, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append("- **")
                    .append(name)
                    .append("**: ")
                    .append(oneLine(value))
                    .append('\n');
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
