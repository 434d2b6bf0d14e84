package dev.faultline.sdk.spring.reactive;

import dev.faultline.sdk.Scope;
import dev.faultline.sdk.Scopes;
import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Lets Reactor, and whatever else carries thread locals by Micrometer's library, carry the scope. */
public final class ScopeAccessor implements ThreadLocalAccessor<Scope> {
    /** The key of the scope in the Reactor context. */
    public static final String KEY = "faultline.scope";

    @Override
    public Object key() {
        return KEY;
    }

    @Override
    public @Nullable Scope getValue() {
        return Scopes.currentOrNull();
    }

    @Override
    public void setValue(Scope scope) {
        Scopes.replace(scope);
    }

    @Override
    public void setValue() {
        Scopes.replace(null);
    }
}
