package dev.faultline.sdk.spring.task;

import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineClient;
import dev.faultline.sdk.Scope;
import dev.faultline.sdk.Scopes;
import dev.faultline.sdk.spring.LogMarks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.support.TaskUtils;
import org.springframework.util.ErrorHandler;

/** Each run of a scheduled task has a scope of its own, named after its method, and its failure is reported. */
final class ScheduledTasks implements TaskDecorator, ErrorHandler {
    /** Spring's wrapper says "… for dev.acme.Jobs.nightly", and nothing else tells the method here. */
    private static final Pattern METHOD = Pattern.compile(" for ([\\w$]+(?:\\.[\\w$]+)+)");

    @Override
    public Runnable decorate(Runnable task) {
        Matcher named = METHOD.matcher(task.toString());
        String method = named.find() ? named.group(1) : null;
        return () -> {
            try (Scopes.Entered ignored = Scopes.enter(new Scope().transaction(method))) {
                task.run();
            } finally {
                LogMarks.clear();
            }
        };
    }

    @Override
    public void handleError(Throwable failed) {
        FaultlineClient client = Faultline.client();
        if (client != null) {
            client.captureOnce(failed, event -> event.caughtBy("spring.scheduled", false));
        }
        // What Spring does by itself: the task's next run must come.
        TaskUtils.LOG_AND_SUPPRESS_ERROR_HANDLER.handleError(failed);
    }
}
