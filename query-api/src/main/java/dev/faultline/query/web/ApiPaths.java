package dev.faultline.query.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which paths are this service's API: on one shared port, the paths beside them belong to ingest. */
final class ApiPaths {

    private ApiPaths() {}

    static boolean isApi(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/api/v1/") || path.startsWith("/api/0/") || path.equals("/api/0");
    }
}
