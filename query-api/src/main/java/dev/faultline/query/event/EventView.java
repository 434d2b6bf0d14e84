package dev.faultline.query.event;

import dev.faultline.query.issue.IssueItem.ProjectRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event in full, as far as it is kept.
 *
 * @param at when it happened, corrected for the sender's clock
 * @param deletesAt when its partition is dropped
 * @param bodyDropped whether only the lean row is left: frames, breadcrumbs and the like are empty then
 * @param exceptions outermost last, as Sentry has them
 * @param extra as sent
 * @param meta what scrubbing and trimming changed
 */
public record EventView(
        String id,
        Instant at,
        Instant receivedAt,
        Instant deletesAt,
        ProjectRef project,
        @Nullable IssueRef issue,
        String platform,
        String level,
        String title,
        String culprit,
        @Nullable String transaction,
        @Nullable String release,
        @Nullable String dist,
        String environment,
        @Nullable String server,
        @Nullable String logger,
        Sdk sdk,
        String signature,
        boolean bodyDropped,
        @Nullable UserView user,
        List<TagView> tags,
        List<ExceptionView> exceptions,
        List<ThreadView> threads,
        @Nullable MessageView message,
        @Nullable RequestView request,
        List<BreadcrumbView> breadcrumbs,
        Map<String, Object> contexts,
        Map<String, Object> extra,
        Map<String, Object> packages,
        List<Map<String, Object>> errors,
        Map<String, Object> meta,
        @Nullable String traceId,
        @Nullable String spanId,
        @Nullable Integer httpStatus,
        @Nullable Nav nav) {

    /** The issue it belongs to. */
    public record IssueRef(long id, String shortId) {}

    /** What sent it. */
    public record Sdk(String name, String version) {}

    /** Who was hit. */
    public record UserView(
            @Nullable String id,
            @Nullable String username,
            @Nullable String email,
            @Nullable String ip,
            @Nullable String country,
            @Nullable String city) {}

    /** A tag, or a facet under its search key. */
    public record TagView(String key, String value) {}

    /** One of a chain or group. */
    public record ExceptionView(
            String type,
            @Nullable String value,
            @Nullable String module,
            @Nullable Boolean handled,
            @Nullable Map<String, Object> mechanism,
            @Nullable StackView stacktrace,
            @Nullable Long parent) {}

    /** Frames, the newest call last. */
    public record StackView(List<FrameView> frames) {}

    /** A call. */
    public record FrameView(
            @Nullable String function,
            @Nullable String module,
            @Nullable String filename,
            @Nullable String absPath,
            @Nullable Integer line,
            @Nullable Integer column,
            boolean inApp,
            List<String> pre,
            @Nullable String context,
            List<String> post,
            @Nullable Map<String, Object> vars,
            @Nullable Link link,
            @Nullable String instruction,
            @Nullable String packageName) {}

    /** A way out to the code. */
    public record Link(String label, String url) {}

    /** A thread of the process. */
    public record ThreadView(
            @Nullable String id,
            @Nullable String name,
            boolean crashed,
            boolean current,
            @Nullable StackView stacktrace) {}

    /** A log message. */
    public record MessageView(String formatted, @Nullable String template, List<Object> params) {}

    /** The request during which it happened. */
    public record RequestView(
            @Nullable String method,
            @Nullable String url,
            @Nullable Object query,
            List<List<String>> headers,
            @Nullable Object cookies,
            @Nullable Object data,
            @Nullable Map<String, Object> env) {}

    /** A step before it. */
    public record BreadcrumbView(
            @Nullable Instant at,
            @Nullable String type,
            @Nullable String category,
            @Nullable String level,
            @Nullable String message,
            @Nullable Map<String, Object> data) {}

    /** The events around it, in the same selection. */
    public record Nav(
            @Nullable String first,
            @Nullable String previous,
            @Nullable String next,
            @Nullable String latest,
            long position,
            long of) {}
}
