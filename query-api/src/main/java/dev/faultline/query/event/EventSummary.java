package dev.faultline.query.event;

import dev.faultline.query.event.EventView.BreadcrumbView;
import dev.faultline.query.event.EventView.FrameView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event cut down for a preview of at most 12 KB.
 *
 * @param inAppFrames newest call first
 * @param breadcrumbs the last ones before it
 */
public record EventSummary(
        String id,
        Instant at,
        @Nullable String exceptionType,
        @Nullable String exceptionValue,
        List<FrameView> inAppFrames,
        List<BreadcrumbView> breadcrumbs) {
    private static final int FRAMES = 5;
    private static final int CRUMBS = 3;
    private static final int LONGEST = 300;

    public static EventSummary of(EventView event) {
        var exception = event.exceptions().isEmpty() ? null : event.exceptions().getLast();
        var frames = exception == null || exception.stacktrace() == null
                ? List.<FrameView>of()
                : exception.stacktrace().frames();
        var inApp = frames.reversed().stream()
                .filter(FrameView::inApp)
                .limit(FRAMES)
                .toList();
        var shown = inApp.isEmpty() ? frames.reversed().stream().limit(FRAMES).toList() : inApp;
        var crumbs = event.breadcrumbs();
        return new EventSummary(
                event.id(),
                event.at(),
                exception == null ? null : exception.type(),
                exception == null ? null : cut(exception.value()),
                shown.stream().map(EventSummary::small).toList(),
                crumbs.subList(Math.max(0, crumbs.size() - CRUMBS), crumbs.size()).stream()
                        .map(EventSummary::small)
                        .toList());
    }

    private static FrameView small(FrameView frame) {
        return new FrameView(
                cut(frame.function()),
                cut(frame.module()),
                cut(frame.filename()),
                null,
                frame.line(),
                frame.column(),
                frame.inApp(),
                frame.pre().stream()
                        .skip(Math.max(0, frame.pre().size() - 2))
                        .map(EventSummary::shortened)
                        .toList(),
                cut(frame.context()),
                frame.post().stream().limit(2).map(EventSummary::shortened).toList(),
                null,
                frame.link(),
                null,
                null);
    }

    private static BreadcrumbView small(BreadcrumbView crumb) {
        return new BreadcrumbView(
                crumb.at(), crumb.type(), cut(crumb.category()), crumb.level(), cut(crumb.message()), Map.of());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null ? null : shortened(text);
    }
}
