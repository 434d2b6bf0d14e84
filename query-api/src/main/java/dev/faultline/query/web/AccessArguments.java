package dev.faultline.query.web;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.write.Author;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands a handler its proven {@link Grant}, {@link Caller} and {@link Author}; nothing of them is ever read from the
 * request's data. A caller is optional where the parameter is nullable.
 */
final class AccessArguments implements HandlerMethodArgumentResolver {
    private static final int MAX_USER_AGENT = 300;

    private final ClientAddress addresses;

    AccessArguments(ClientAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Grant.class || type == Author.class || Caller.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = (HttpServletRequest) web.getNativeRequest();
        var type = parameter.getParameterType();
        if (type == Grant.class) {
            return AccessInterceptor.grant(request)
                    .orElseThrow(() -> new IllegalStateException("a Grant is given to handlers with @Needs only"));
        }
        if (type == Author.class) {
            return author(request);
        }
        var caller = CallerFilter.caller(request).filter(type::isInstance);
        if (caller.isEmpty() && !parameter.isOptional()) {
            throw new ProblemException(ProblemCode.NOT_SIGNED_IN);
        }
        return caller.orElse(null);
    }

    private Author author(HttpServletRequest request) {
        var caller = CallerFilter.caller(request).orElse(null);
        return new Author(
                caller == null ? null : caller.person(),
                caller instanceof Caller.Tool tool ? tool.tokenId() : null,
                caller instanceof Caller.Tool ? "token" : "web",
                addresses.of(request),
                shortened(request.getHeader(HttpHeaders.USER_AGENT)));
    }

    private static @Nullable String shortened(@Nullable String agent) {
        return agent == null || agent.length() <= MAX_USER_AGENT ? agent : agent.substring(0, MAX_USER_AGENT);
    }
}
