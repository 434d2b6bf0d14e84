package dev.faultline.sdk;

import dev.faultline.sdk.json.JsonWriter;
import dev.faultline.sdk.json.Plain;
import org.jspecify.annotations.Nullable;

/** Writes the {@code exception} of an event: chain, messages, frames. */
final class ExceptionWriter {
    /** A recursion of 100,000 frames says the same in 250: where it broke, and how it was entered. */
    private static final int INNER_FRAMES = 200;

    private static final int OUTER_FRAMES = 50;
    /** Who submitted a task stands near the top of the submitting stack. */
    private static final int SUBMIT_FRAMES = 40;

    private static final String WRAPPER = Scopes.class.getName();

    private final InAppPackages inApp;

    ExceptionWriter(InAppPackages inApp) {
        this.inApp = inApp;
    }

    void write(JsonWriter json, Throwable throwable, Event event) {
        json.name("exception").beginObject().name("values").beginArray();
        for (ThrowableChain.Link link : ThrowableChain.of(throwable)) {
            Class<?> type = link.throwable.getClass();
            String module = packageOf(type.getName());
            json.beginObject()
                    .member(
                            "type",
                            module == null ? type.getName() : type.getName().substring(module.length() + 1))
                    .member("module", module)
                    .member("value", messageOf(link.throwable))
                    .member("thread_id", event.threadName());
            mechanism(json, link, event);
            frames(json, framesOf(link.throwable), link.parent < 0 ? event.submitSite() : null);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void mechanism(JsonWriter json, ThrowableChain.Link link, Event event) {
        boolean outermost = link.parent < 0;
        json.name("mechanism").beginObject().member("type", outermost ? event.mechanism() : "chained");
        json.member("exception_id", link.id);
        if (outermost) {
            json.member("handled", event.handled());
        } else {
            json.member("parent_id", link.parent).member("source", link.source);
        }
        json.endObject();
    }

    private void frames(JsonWriter json, StackTraceElement[] stack, @Nullable SubmitSite site) {
        if (stack.length == 0) {
            return;
        }
        json.name("stacktrace").beginObject().name("frames").beginArray();
        if (site != null && isWithinWrapper(stack)) {
            submitSite(json, site);
        }
        // The protocol lists the oldest call first.
        for (int i = stack.length - 1; i >= 0; i--) {
            if (i < INNER_FRAMES || i >= stack.length - OUTER_FRAMES) {
                frame(json, stack[i]);
            }
        }
        json.endArray();
        int omitted = stack.length - INNER_FRAMES - OUTER_FRAMES;
        if (omitted > 0) {
            json.name("frames_omitted").value(java.util.List.of(OUTER_FRAMES, OUTER_FRAMES + omitted));
        }
        json.endObject();
    }

    /** An error that was made elsewhere and only reported in this task was not submitted from there. */
    private static boolean isWithinWrapper(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (frame.getClassName().equals(WRAPPER)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who handed the task over, as if it had called it. None of these frames is in-app: the same failing task shall be
     * one issue wherever it was submitted.
     */
    private void submitSite(JsonWriter json, SubmitSite site) {
        StackTraceElement[] stack = site.getStackTrace();
        for (int i = Math.min(stack.length, SUBMIT_FRAMES) - 1; i >= 0; i--) {
            if (!stack[i].getClassName().startsWith(WRAPPER)) {
                frame(json, stack[i], false);
            }
        }
        String marker = "[submitted by thread " + site.thread() + "]";
        json.beginObject().member("function", marker).member("in_app", false).endObject();
    }

    private void frame(JsonWriter json, StackTraceElement frame) {
        frame(json, frame, inApp.judge(frame.getClassName()));
    }

    private static void frame(JsonWriter json, StackTraceElement frame, @Nullable Boolean inApp) {
        json.beginObject()
                .member("module", frame.getClassName())
                .member("function", frame.getMethodName())
                .member("filename", frame.getFileName());
        if (frame.getLineNumber() > 0) {
            json.member("lineno", frame.getLineNumber());
        }
        if (frame.isNativeMethod()) {
            json.member("native", true);
        }
        json.member("in_app", inApp).endObject();
    }

    private static @Nullable String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? null : className.substring(0, dot);
    }

    private static @Nullable String messageOf(Throwable throwable) {
        try {
            String message = throwable.getMessage();
            return message == null ? null : Plain.cut(message, Plain.MAX_STRING);
        } catch (Throwable hostile) {
            return "<getMessage() threw " + hostile.getClass().getName() + ">";
        }
    }

    private static StackTraceElement[] framesOf(Throwable throwable) {
        try {
            StackTraceElement[] stack = throwable.getStackTrace();
            return stack == null ? new StackTraceElement[0] : stack;
        } catch (Throwable hostile) {
            return new StackTraceElement[] {
                new StackTraceElement(throwable.getClass().getName(), "getStackTrace", null, -1)
            };
        }
    }
}
