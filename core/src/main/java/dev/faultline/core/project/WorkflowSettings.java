package dev.faultline.core.project;

/**
 * How issues move by themselves.
 *
 * @param regressionCooldownSeconds after a resolution, how long the same error is taken for an echo
 */
public record WorkflowSettings(int regressionCooldownSeconds) {
    static WorkflowSettings defaults() {
        return new WorkflowSettings(0);
    }
}
