package dev.faultline.sdk.spring.servlet;

import dev.faultline.sdk.spring.RequestWork;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the work of a request whose answer is completed by another thread, without a second dispatch. */
final class EndOfAnswer implements AsyncListener {
    private final RequestWork work;
    private final HttpServletResponse response;

    EndOfAnswer(RequestWork work, HttpServletResponse response) {
        this.work = work;
        this.response = response;
    }

    @Override
    public void onComplete(AsyncEvent event) {
        work.end(response.getStatus());
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // Completed or dispatched next, by the framework or the container.
    }

    @Override
    public void onError(AsyncEvent event) {
        if (event.getThrowable() != null) {
            work.failed(event.getThrowable(), "spring.servlet", false);
        }
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // A new round forgets its listeners.
        event.getAsyncContext().addListener(this);
    }
}
