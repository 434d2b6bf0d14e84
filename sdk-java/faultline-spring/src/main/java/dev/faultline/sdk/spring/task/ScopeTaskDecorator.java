package dev.faultline.sdk.spring.task;

import dev.faultline.sdk.Scopes;
import org.springframework.core.task.TaskDecorator;

/** Carries the scope of whoever submits a task to the thread that runs it. For executors of the application's own. */
public final class ScopeTaskDecorator implements TaskDecorator {
    @Override
    public Runnable decorate(Runnable task) {
        return Scopes.wrap(task);
    }
}
