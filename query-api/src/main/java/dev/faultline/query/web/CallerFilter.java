package dev.faultline.query.web;

import dev.faultline.catalog.access.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Finds out who asks, for the API's paths only. A request with both a cookie and a token is judged by the token, so
 * that a page cannot lend a stranger's token its session.
 */
@Component
@Order(0)
final class CallerFilter extends OncePerRequestFilter {
    private static final String ATTRIBUTE = CallerFilter.class.getName();

    private final Callers callers;
    private final CsrfGuard csrf;
    private final HandlerExceptionResolver handlerExceptionResolver;

    CallerFilter(Callers callers, CsrfGuard csrf, HandlerExceptionResolver handlerExceptionResolver) {
        this.callers = callers;
        this.csrf = csrf;
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    static Optional<Caller> caller(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.isApi(request);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            request.setAttribute(ATTRIBUTE, find(request));
        } catch (RuntimeException e) {
            handlerExceptionResolver.resolveException(request, response, null, e);
            return;
        }
        chain.doFilter(request, response);
    }

    private @Nullable Caller find(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return callers.byBearer(authorization.substring(7).strip())
                    .orElseThrow(() -> new ProblemException(
                            ProblemCode.NOT_SIGNED_IN, "this API token is unknown, expired or revoked"));
        }
        var session = SessionCookie.of(request);
        csrf.check(request, session);
        return session == null ? null : callers.bySession(session).orElse(null);
    }
}
