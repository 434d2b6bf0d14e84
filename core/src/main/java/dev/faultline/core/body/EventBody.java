package dev.faultline.core.body;

import dev.faultline.core.event.Event;
import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.json.Seconds;
import dev.faultline.core.normalize.Normalized;
import dev.faultline.core.normalize.Normalized.Problem;
import dev.faultline.core.scrub.Marks;
import dev.faultline.core.scrub.Rewriter;
import dev.faultline.core.scrub.Scrubber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The layout of an event's body: what the first pass settled stands first, under the names Sentry's schema has for it;
 * the rest follows as it was sent, in the schema's one form.
 */
final class EventBody {
    private final JsonCursor in;
    private final JsonWriter out;
    private final Marks marks;
    private final Event event;
    private final Rewriter rewriter;
    private final int maxBreadcrumbs;
    private final Set<String> written = new HashSet<>();
    private final List<Problem> problems;

    EventBody(
            JsonCursor in, JsonWriter out, Scrubber scrubber, Marks marks, Normalized normalized, int maxBreadcrumbs) {
        this.in = in;
        this.out = out;
        this.marks = marks;
        this.event = normalized.event();
        this.rewriter = new Rewriter(in, out, scrubber, marks);
        this.maxBreadcrumbs = maxBreadcrumbs;
        this.problems = new ArrayList<>(normalized.problems());
        rewriter.correctTimes(normalized.clock());
        if (scrubber.removesLocals(event.environment())) {
            rewriter.removeLocals();
        }
    }

    void write() {
        out.startObject();
        settled();
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            member(canonical(name));
        }
        if (!written.contains("user")) {
            new UserBody(in, out, event, rewriter).absent();
        }
        if (!written.contains("contexts")) {
            new ContextsBody(in, out, event, rewriter).absent();
        }
        if (!written.contains("logentry") && event.message() != null) {
            out.name("logentry");
            out.startObject();
            out.member("formatted", event.message());
            out.endObject();
        }
        new MarksBody(out).write(problems, marks.all());
        out.endObject();
    }

    private void settled() {
        out.member("event_id", event.id().toString());
        out.member("type", event.kind());
        out.name("timestamp");
        out.raw(Seconds.of(event.timestamp()));
        out.name("received");
        out.raw(Seconds.of(event.receivedAt()));
        out.member("platform", event.platform());
        out.member("level", event.level());
        out.member("logger", event.logger());
        out.member("transaction", event.transaction());
        out.member("release", event.release());
        out.member("dist", event.dist());
        out.member("environment", event.environment());
        out.member("server_name", event.serverName());
        if (!event.fingerprint().isEmpty()) {
            out.name("fingerprint");
            out.startArray();
            event.fingerprint().forEach(out::text);
            out.endArray();
        }
        out.name("tags");
        out.startObject();
        new TreeMap<>(event.tags()).forEach(out::member);
        out.endObject();
    }

    /** Settled members are stepped over; each other one is written once, since readers differ about which of two wins. */
    private void member(String name) {
        switch (name) {
            case "event_id",
                    "type",
                    "timestamp",
                    "received",
                    "platform",
                    "level",
                    "logger",
                    "transaction",
                    "release",
                    "dist",
                    "environment",
                    "server_name",
                    "fingerprint",
                    "tags",
                    "culprit",
                    "project",
                    "site",
                    "key_id",
                    "_metrics",
                    "_dsc",
                    "grouping_config",
                    "ingest_path" -> in.skip();
            case "_meta" -> SentMarks.read(in, marks);
            case "errors" -> SentProblems.read(in, problems);
            default -> {
                if (written.add(name)) {
                    kept(name);
                } else {
                    in.skip();
                }
            }
        }
    }

    private void kept(String name) {
        switch (name) {
            case "user" -> new UserBody(in, out, event, rewriter).present();
            case "contexts" -> new ContextsBody(in, out, event, rewriter).present();
            case "logentry" -> new MessageBody(in, out, event, rewriter).write();
            case "exception", "threads" -> new ValuesBody(in, out, rewriter).write(name, Integer.MAX_VALUE);
            case "breadcrumbs" -> new ValuesBody(in, out, rewriter).write(name, maxBreadcrumbs);
            case "modules" -> rewriter.versions(name);
            default -> rewriter.member(name);
        }
    }

    private static String canonical(String name) {
        return switch (name) {
            case "message", "sentry.interfaces.Message" -> "logentry";
            case "sentry.interfaces.Exception" -> "exception";
            case "sentry.interfaces.Stacktrace" -> "stacktrace";
            case "sentry.interfaces.Http" -> "request";
            case "sentry.interfaces.User" -> "user";
            case "sentry.interfaces.Contexts" -> "contexts";
            case "sentry.interfaces.Breadcrumbs" -> "breadcrumbs";
            case "csp-report" -> "csp";
            case "expect-ct-report" -> "expectct";
            case "expect-staple-report" -> "expectstaple";
            default -> name;
        };
    }
}
