package dev.faultline.core.grouping.rules;

/** A line that is no rule; its column is from 1. */
final class UnreadableRule extends Exception {
    private static final long serialVersionUID = 1L;

    private final int column;

    UnreadableRule(int column, String message) {
        super(message);
        this.column = column;
    }

    RuleProblem at(int line) {
        return new RuleProblem(line, column, String.valueOf(getMessage()));
    }
}
