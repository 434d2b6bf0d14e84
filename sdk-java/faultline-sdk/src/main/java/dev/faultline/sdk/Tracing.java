package dev.faultline.sdk;

import dev.faultline.sdk.trace.NameSource;
import dev.faultline.sdk.trace.Span;
import dev.faultline.sdk.trace.Tracer;
import dev.faultline.sdk.trace.Transaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Transactions as the scopes of threads see them. */
final class Tracing {
    private final Tracer tracer;
    private final Mailroom mailroom;

    Tracing(FaultlineOptions options, Dsn dsn, Mailroom mailroom) {
        Map<String, String> service = new LinkedHashMap<>();
        service.put("public_key", dsn.publicKey());
        if (options.release() != null) {
            service.put("release", options.release());
        }
        if (options.environment() != null) {
            service.put("environment", options.environment());
        }
        this.mailroom = mailroom;
        this.tracer = new Tracer(options.tracesSampleRate(), service, mailroom.ids(), this::finished);
    }

    Transaction begin(String name, NameSource source, String op, Function<String, @Nullable String> header) {
        Scope scope = Scopes.current();
        Transaction transaction = tracer.begin(name, source, op, header, backTo(scope, scope.span()));
        scope.span(transaction);
        return transaction;
    }

    @Nullable Span beginPart(String op, @Nullable String description) {
        Scope scope = Scopes.current();
        Span parent = scope.span();
        if (parent == null) {
            return null;
        }
        Span part = parent.child(op, description, backTo(scope, parent));
        scope.span(part);
        return part;
    }

    /** At its end a span gives its place back, unless another has taken it since. */
    private static Consumer<Span> backTo(Scope scope, @Nullable Span before) {
        return ended -> scope.replaceSpan(ended, before);
    }

    private void finished(Transaction transaction) {
        if (transaction.isSampled()) {
            Event event = new Event(mailroom.newId(), Level.INFO, null, null);
            Scopes.current().applyTo(event);
            mailroom.post(event, transaction);
        }
    }
}
