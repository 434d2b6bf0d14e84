package dev.faultline.core.grouping;

import dev.faultline.core.event.ExceptionValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who caused whom. Exceptions that were only suppressed on the way are nobody's cause. Ids come from outside: they may
 * be missing, doubled or go in circles; then the order of the list, cause first, is all there is.
 */
final class CauseTree {
    /** A group of more causes is told apart well enough by these. */
    private static final int MAX_CAUSES = 20;

    private static final String SUPPRESSED = "suppressed";

    private final List<ExceptionValue> exceptions;
    private final Map<Integer, List<ExceptionValue>> children = new HashMap<>();
    private final Map<Integer, ExceptionValue> byId = new HashMap<>();

    CauseTree(List<ExceptionValue> exceptions) {
        this.exceptions = exceptions;
    }

    /** For each cause the way from it outwards. Never empty. */
    List<List<ExceptionValue>> paths() {
        if (exceptions.size() == 1) {
            return List.of(exceptions);
        }
        var root = root();
        return root == null ? List.of(inOrder()) : fromTree(root);
    }

    private List<ExceptionValue> inOrder() {
        var path = new ArrayList<ExceptionValue>(exceptions.size());
        for (var exception : exceptions) {
            if (!SUPPRESSED.equals(exception.mechanism())) {
                path.add(exception);
            }
        }
        return path.isEmpty() ? exceptions : path;
    }

    /** The exception that was caught last, or null when the ids do not make one tree. */
    private @Nullable ExceptionValue root() {
        @Nullable ExceptionValue root = null;
        for (var exception : exceptions) {
            if (exception.exceptionId() < 0 || byId.put(exception.exceptionId(), exception) != null) {
                return null;
            }
            if (exception.parentId() < 0) {
                if (root != null) {
                    return null;
                }
                root = exception;
            } else {
                children.computeIfAbsent(exception.parentId(), id -> new ArrayList<>())
                        .add(exception);
            }
        }
        return root;
    }

    /** Every exception has one parent and the root none, so what is reached from the root is a tree. */
    private List<List<ExceptionValue>> fromTree(ExceptionValue root) {
        var found = new ArrayList<List<ExceptionValue>>();
        var open = new ArrayDeque<ExceptionValue>();
        open.add(root);
        while (!open.isEmpty() && found.size() < MAX_CAUSES) {
            var exception = open.poll();
            var causes = causes(exception);
            if (causes.isEmpty()) {
                found.add(outwards(exception));
            } else if (exception.exceptionGroup()) {
                open.addAll(causes);
            } else {
                open.add(causes.getFirst());
            }
        }
        return found;
    }

    private List<ExceptionValue> causes(ExceptionValue exception) {
        var own = children.getOrDefault(exception.exceptionId(), List.of());
        return own.stream()
                .filter(child -> !SUPPRESSED.equals(child.mechanism()))
                .toList();
    }

    private List<ExceptionValue> outwards(ExceptionValue cause) {
        var path = new ArrayList<ExceptionValue>();
        @Nullable ExceptionValue at = cause;
        while (at != null && path.size() <= exceptions.size()) {
            path.add(at);
            at = byId.get(at.parentId());
        }
        return path;
    }
}
