package dev.faultline.sdk.spring;

import dev.faultline.sdk.FaultlineClient;
import dev.faultline.sdk.Request;
import dev.faultline.sdk.RequestSession;
import dev.faultline.sdk.Scope;
import dev.faultline.sdk.Scopes;
import dev.faultline.sdk.session.Outcome;
import dev.faultline.sdk.trace.NameSource;
import dev.faultline.sdk.trace.Transaction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answering of one request: its scope, its transaction and its share in the health of the release. */
public final class RequestWork {
    private final FaultlineClient client;
    private final Scope scope;
    private final Transaction transaction;
    private final RequestSession session;

    private RequestWork(FaultlineClient client, Scope scope, Transaction transaction, RequestSession session) {
        this.client = client;
        this.scope = scope;
        this.transaction = transaction;
        this.session = session;
    }

    /**
     * Begins the work, as a part of the caller's trace if the headers name one.
     *
     * @param path stands for the route until one is matched
     * @param header gives the value of a header by its lower-case name
     */
    public static RequestWork begin(
            FaultlineClient client, Request request, String path, Function<String, @Nullable String> header) {
        Scope scope = new Scope().request(request);
        try (Scopes.Entered ignored = Scopes.enter(scope)) {
            Transaction transaction = client.beginTransaction(path, NameSource.URL, "http.server", header);
            return new RequestWork(client, scope, transaction, client.beginRequest());
        }
    }

    public Scope scope() {
        return scope;
    }

    /** Makes its scope the thread's until the result is closed. */
    public Scopes.Entered enter() {
        return Scopes.enter(scope);
    }

    /** The matched pattern, such as {@code GET /orders/{id}}. */
    public void route(String route) {
        scope.transaction(route);
        transaction.name(route, NameSource.ROUTE);
    }

    /** Reports what the request fails with, unless its logger has. */
    public void failed(Throwable failure, String mechanism, boolean handled) {
        try (Scopes.Entered ignored = enter()) {
            client.captureOnce(failure, event -> event.caughtBy(mechanism, handled));
        }
        if (!handled) {
            session.note(Outcome.CRASHED);
        }
    }

    /** Ends it; again, it does nothing. */
    public void end(int status) {
        try (Scopes.Entered ignored = enter()) {
            transaction.httpStatus(status).finish();
            session.close();
        }
    }
}
