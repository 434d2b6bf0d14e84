package dev.faultline.sdk.spring.servlet;

import dev.faultline.sdk.User;
import dev.faultline.sdk.spring.RequestWork;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Adds what is known once the route is matched and security has let the request pass: the pattern and the user. */
final class RouteInterceptor implements HandlerInterceptor {
    private final boolean personalData;

    RouteInterceptor(boolean personalData) {
        this.personalData = personalData;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        RequestWork work = FaultlineFilter.workOf(request);
        if (work == null) {
            return true;
        }
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null) {
            work.route(request.getMethod() + " " + pattern);
        }
        if (personalData) {
            Principal principal = request.getUserPrincipal();
            String name = principal == null ? null : principal.getName();
            work.scope().user(new User(name, name, null, request.getRemoteAddr()));
        }
        return true;
    }
}
