package dev.faultline.sdk.spring.client;

import dev.faultline.sdk.Breadcrumb;
import dev.faultline.sdk.Level;
import java.net.URI;
import java.util.Map;

/** A request to another service, told without its query, which may hold secrets. */
final class Call {
    private final String method;
    private final String url;

    Call(String method, URI uri) {
        this.method = method;
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        // Put together anew: the authority may hold a password.
        this.url = uri.getScheme() + "://" + uri.getHost() + port + uri.getRawPath();
    }

    String description() {
        return method + " " + url;
    }

    Breadcrumb answered(int status) {
        Level level = status >= 500 ? Level.ERROR : status >= 400 ? Level.WARNING : Level.INFO;
        return new Breadcrumb("http", description(), level, Map.of("status_code", status));
    }

    Breadcrumb failed(Throwable failure) {
        return new Breadcrumb("http", description(), Level.ERROR, Map.of("failure", failure.toString()));
    }
}
