package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.grouping.frame.CallCleaner;
import dev.faultline.core.grouping.message.EngineMessages;
import dev.faultline.core.grouping.message.Template;
import dev.faultline.core.grouping.message.Templates;
import dev.faultline.core.grouping.rules.GroupingRules;
import dev.faultline.core.grouping.rules.Subject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One cause of an event, taken apart: its type, the calls that tell the place, and the message when it must help. */
final class Cause {
    /** Go's own error types say nothing, and the stack is that of whoever reported the error. */
    private static final Set<String> SAYS_NOTHING = Set.of(
            "*errors.errorString",
            "*fmt.wrapError",
            "*fmt.wrapErrors",
            "*fmt.fmtError",
            "*errors.joinError",
            "*errors.withMessage",
            "*errors.withStack",
            "*errors.fundamental");

    private static final Set<String> OVERFLOWS = Set.of(
            "StackOverflowError",
            "RecursionError",
            "SystemStackError",
            "System.StackOverflowException",
            "StackOverflowException");

    private final Deciding deciding;
    private final Event event;
    private final Rulings rulings;
    private final StackSignature stack;
    private final boolean overflow;

    Cause(Event event, Deciding deciding, GroupingRules rules, CallCleaner cleaner, int depth) {
        this.event = event;
        this.deciding = deciding;
        var frames = deciding.stack().frames();
        this.rulings = new Rulings(new Subject(event, frames), rules);
        this.overflow = overflow(deciding.exception());
        this.stack = new StackSignature(frames, event.platform(), cleaner, rulings, depth, overflow);
    }

    private static boolean overflow(@Nullable ExceptionValue exception) {
        if (exception == null) {
            return false;
        }
        return OVERFLOWS.contains(exception.type() == null ? "" : exception.type())
                || exception.value() != null
                        && (exception.value().startsWith("Maximum call stack size exceeded")
                                || exception.value().equals("too much recursion"));
    }

    /** Empty for messages and for the exceptions that only carry a message's stack. */
    String type() {
        var exception = deciding.exception();
        return exception == null || exception.type() == null || Boolean.TRUE.equals(exception.synthetic())
                ? ""
                : exception.type();
    }

    Deciding deciding() {
        return deciding;
    }

    Rulings rulings() {
        return rulings;
    }

    StackSignature stack() {
        return stack;
    }

    /** Whether the order of the calls is chance. */
    boolean overflow() {
        return overflow;
    }

    boolean messageCounts() {
        return !stack.tellsThePlace() || SAYS_NOTHING.contains(type()) || fromTemplate();
    }

    /** A template is one place in the code, while its stack may be that of a logger everybody calls. */
    private boolean fromTemplate() {
        return deciding.exception() == null && event.messageTemplate() != null;
    }

    String messageBecause() {
        if (stack.calls().isEmpty()) {
            return "counts: no stack tells where it broke";
        }
        if (!stack.tellsThePlace()) {
            return "counts: the calls nearest to the crash have no name that lasts";
        }
        if (fromTemplate()) {
            return "counts: it is a template, which is one place in the code";
        }
        return messageCounts()
                ? "counts: this type is everybody's, and its stack is that of who reported it"
                : "does not count: the stack tells where it broke";
    }

    Template message() {
        return Templates.of(wording());
    }

    private String wording() {
        var exception = deciding.exception();
        if (exception != null && exception.value() != null) {
            return event.platform().equals("javascript") || event.platform().equals("node")
                    ? EngineMessages.same(exception.value())
                    : exception.value();
        }
        if (event.messageTemplate() != null) {
            return event.messageTemplate();
        }
        return event.message() == null ? "" : event.message();
    }
}
