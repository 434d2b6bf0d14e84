package dev.faultline.query.web;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a handler its proven {@link Grant} or {@link Caller}; nothing of them is ever read from the request's data. */
final class AccessArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Grant.class || Caller.class.isAssignableFrom(type);
    }

    @Override
    public Object resolveArgument(
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
        return CallerFilter.caller(request)
                .filter(type::isInstance)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_SIGNED_IN));
    }
}
