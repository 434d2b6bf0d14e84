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

    /** The scope of this thread. */
    public static Scope current() {
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
            try (Entered ignored = enter(carried.copy())) {
                return task.call();
            }
        };
    }

    /** The supplier with the scope of now, for {@code CompletableFuture.supplyAsync}. */
    public static <T> Supplier<T> wrapSupplier(Supplier<T> task) {
        Scope carried = current().copy();
        return () -> {
            try (Entered ignored = enter(carried.copy())) {
                return task.get();
            }
        };
    }

    /** An executor whose tasks each carry the scope of the thread that handed them over. */
    public static Executor wrap(Executor executor) {
        return task -> executor.execute(wrap(task));
    }

    /**
     * Makes a scope this thread's own until it is closed, for integrations that see a beginning and an end:
     *
     * <pre>{@code try (Scopes.Entered ignored = Scopes.enter(new Scope())) { ... }}</pre>
     */
    public static Entered enter(Scope scope) {
        Scope before = CURRENT.get();
        CURRENT.set(scope);
        return () -> CURRENT.set(before);
    }

    /** A scope that is this thread's for a while. Close it on the same thread. */
    @FunctionalInterface
    public interface Entered extends AutoCloseable {
        @Override
        void close();
    }

    static void within(Scope scope, Runnable work) {
        try (Entered ignored = enter(scope)) {
            work.run();
        }
    }
}
