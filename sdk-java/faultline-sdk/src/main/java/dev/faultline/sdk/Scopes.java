package dev.faultline.sdk;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries the scope of the submitting thread into the thread that does the work, platform or virtual. The work gets a
 * copy; the worker's own scope is back when the work ends. An error in wrapped work also tells where it was submitted.
 */
public final class Scopes {
    private static final ThreadLocal<@Nullable Scope> CURRENT = new ThreadLocal<>();

    private Scopes() {}

    /** The scope of this thread, made at the first use. */
    public static Scope current() {
        Scope scope = CURRENT.get();
        if (scope == null) {
            scope = new Scope();
            CURRENT.set(scope);
        }
        return scope;
    }

    /** A scope that is this thread's for a while. Close it on the same thread. */
    @FunctionalInterface
    public interface Entered extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Makes a scope this thread's own until it is closed, for integrations that see a beginning and an end:
     *
     * <pre>{@code try (Scopes.Entered ignored = Scopes.enter(new Scope())) { ... }}</pre>
     */
    public static Entered enter(Scope scope) {
        Scope before = replace(scope);
        return () -> replace(before);
    }

    /** Makes it the scope of this thread, null for none; the one before. For libraries that carry thread locals. */
    public static @Nullable Scope replace(@Nullable Scope scope) {
        Scope before = CURRENT.get();
        if (scope == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(scope);
        }
        return before;
    }

    /** The scope of this thread, or null when nothing was put into one. */
    public static @Nullable Scope currentOrNull() {
        return CURRENT.get();
    }

    /** The task with the scope of now. */
    public static Runnable wrap(Runnable task) {
        Scope carried = carried();
        return () -> within(carried.copy(), task);
    }

    /** The task with the scope of now. */
    public static <T> Callable<T> wrap(Callable<T> task) {
        Scope carried = carried();
        return () -> {
            try (Entered ignored = enter(carried.copy())) {
                return task.call();
            }
        };
    }

    /** The supplier with the scope of now, for {@code CompletableFuture.supplyAsync}. */
    public static <T> Supplier<T> wrapSupplier(Supplier<T> task) {
        Scope carried = carried();
        return () -> {
            try (Entered ignored = enter(carried.copy())) {
                return task.get();
            }
        };
    }

    /** The function with the scope of now, for {@code CompletableFuture.thenApplyAsync}. */
    public static <A, B> Function<A, B> wrapFunction(Function<A, B> step) {
        Scope carried = carried();
        return value -> {
            try (Entered ignored = enter(carried.copy())) {
                return step.apply(value);
            }
        };
    }

    /** An executor whose tasks each carry the scope of the thread that handed them over. */
    public static Executor wrap(Executor executor) {
        return task -> executor.execute(wrap(task));
    }

    /** An executor whose tasks each carry the scope of the thread that handed them over. */
    public static ExecutorService wrap(ExecutorService executor) {
        return new CarryingExecutor(executor);
    }

    static void within(Scope scope, Runnable work) {
        try (Entered ignored = enter(scope)) {
            work.run();
        }
    }

    private static Scope carried() {
        Scope carried = current().copy();
        return Faultline.stitches() ? carried.submittedFrom(new SubmitSite()) : carried;
    }
}
