package dev.faultline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UrlPathHelper;

/** Which paths are this service's API: on one shared port, the paths beside them belong to ingest. */
final class ApiPaths {

    private ApiPaths() {}

    /**
     * By the path as it will be matched: decoded and without parameters. The path as sent has many spellings
     * ({@code /%61pi/v1}, {@code /api;x/v1}) that reach the same handler.
     */
    static boolean isApi(HttpServletRequest request) {
        return isApi(UrlPathHelper.defaultInstance.getPathWithinApplication(request));
    }

    /** By the pattern of the handler that was found: what the door in front of it goes by. */
    static boolean isApiHandler(HttpServletRequest request) {
        return isApi(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
    }

    private static boolean isApi(String path) {
        return path.startsWith("/api/v1/") || path.startsWith("/api/0/") || path.equals("/api/0");
    }
}
