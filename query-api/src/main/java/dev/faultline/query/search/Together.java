package dev.faultline.query.search;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Runs questions to the engines side by side: a page that needs four answers waits for the slowest, not for all. */
@Component
public final class Together implements DisposableBean {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Begins; the answer, or the error that it ended with, comes with {@code get}. Each question has its own timeout. */
    public <T> Supplier<T> begin(Callable<T> question) {
        var future = threads.submit(question);
        return () -> await(future);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
