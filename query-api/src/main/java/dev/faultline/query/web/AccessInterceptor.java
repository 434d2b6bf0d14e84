package dev.faultline.query.web;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a request reach its handler only by the handler's own annotation. What carries none is closed. An organisation
 * of others answers exactly like one that does not exist.
 */
@Component
final class AccessInterceptor implements HandlerInterceptor {
    private static final String GRANT = Grant.class.getName();

    private final Callers callers;

    AccessInterceptor(Callers callers) {
        this.callers = callers;
    }

    static Optional<Grant> grant(HttpServletRequest request) {
        return Optional.ofNullable((Grant) request.getAttribute(GRANT));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && ApiPaths.isApiHandler(request)) {
            check(request, Access.of(method.getMethod()));
        }
        return true;
    }

    private void check(HttpServletRequest request, Access access) {
        if (access instanceof Access.Open) {
            return;
        }
        var caller = CallerFilter.caller(request).orElseThrow(() -> new ProblemException(ProblemCode.NOT_SIGNED_IN));
        switch (access) {
            case Access.Open open -> {}
            case Access.Closed closed -> throw new ProblemException(ProblemCode.FORBIDDEN);
            case Access.Self self -> {
                if (caller instanceof Caller.Tool && !self.tools()) {
                    throw new ProblemException(ProblemCode.FORBIDDEN, "this needs a person, not an API token");
                }
            }
            case Access.Granted granted -> checkGranted(request, caller, granted);
        }
    }

    private void checkGranted(HttpServletRequest request, Caller caller, Access.Granted granted) {
        var grant = callers.grant(caller, organization(request))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        if (!grant.may(granted.permission())) {
            throw new ProblemException(
                    ProblemCode.FORBIDDEN,
                    "this needs " + granted.permission().scope() + ", which "
                            + (caller instanceof Caller.Tool ? "the token's scopes and its maker's role" : "your role")
                            + " here do not include");
        }
        request.setAttribute(GRANT, grant);
    }

    private static String organization(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> map && map.get("org") instanceof String slug) {
            return slug;
        }
        // The one address for all of a page's live news names the organisation as a parameter.
        var named = request.getParameter("org");
        if (named == null) {
            throw new ProblemException(ProblemCode.MALFORMED_REQUEST, "name the organisation: org=<slug>")
                    .inField("org");
        }
        return named;
    }
}
