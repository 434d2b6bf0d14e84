package dev.faultline.sdk;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Carries the scope of the submitting thread into the thread that does the work, platform or virtual. The work gets a
 * copy; the worker's own scope is back when the work ends.
 */
public final class Scopes {
    private static final ThreadLocal<Scope> CURRENT = ThreadLocal.withInitial(Scope::new);

    private Scopes() {}

    static Scope current() {
        return CURRENT.get();
    }

    /** The task with the scope of now. */
    public static Runnable wrap(Runnable task) {
        Scope carried = current().copy();
        return () -> within(carried.copy(), task);
    }

    /** The task with the scope of now. */
    public static <T> Callable<T> wrap(Callable<T> task) {
        Scope carried = current().copy();
        return () -> {
            Scope before = enter(carried.copy());
            try {
                return task.call();
            } finally {
                CURRENT.set(before);
            }
        };
    }

    /** The supplier with the scope of now, for {@code CompletableFuture.supplyAsync}. */
    public static <T> Supplier<T> wrapSupplier(Supplier<T> task) {
        Scope carried = current().copy();
        return () -> {
            Scope before = enter(carried.copy());
            try {
                return task.get();
            } finally {
                CURRENT.set(before);
            }
        };
    }

    /** An executor whose tasks each carry the scope of the thread that handed them over. */
    public static Executor wrap(Executor executor) {
        return task -> executor.execute(wrap(task));
    }

    static void within(Scope scope, Runnable work) {
        Scope before = enter(scope);
        try {
            work.run();
        } finally {
            CURRENT.set(before);
        }
    }

    private static Scope enter(Scope scope) {
        Scope before = CURRENT.get();
        CURRENT.set(scope);
        return before;
    }
}
