package dev.faultline.query.web;

import dev.faultline.catalog.access.Permission;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What an endpoint's annotations say about who may call it; the method's own word wins over its class's. */
sealed interface Access {
    record Open() implements Access {}

    record Self(boolean tools) implements Access {}

    record Granted(Permission permission) implements Access {}

    record Closed() implements Access {}

    static Access of(Method method) {
        var own = read(method);
        if (own != null) {
            return own;
        }
        var ofClass = read(method.getDeclaringClass());
        return ofClass == null ? new Closed() : ofClass;
    }

    private static @Nullable Access read(AnnotatedElement element) {
        var needs = element.getAnnotation(Needs.class);
        if (needs != null) {
            return new Granted(needs.value());
        }
        var signedIn = element.getAnnotation(SignedIn.class);
        if (signedIn != null) {
            return new Self(signedIn.tools());
        }
        return element.isAnnotationPresent(Public.class) ? new Open() : null;
    }
}
