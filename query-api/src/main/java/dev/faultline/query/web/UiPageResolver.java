package dev.faultline.query.web;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * A path of the UI's own router answers with the one page; a file that is missing, and any path of the API, stays
 * missing, so that a mistyped address of a tool is a 404 and not a page.
 */
final class UiPageResolver extends PathResourceResolver {
    // A release in the path (shop@1.4.0) has dots too: only an ending of letters is a file.
    private static final Pattern FILE = Pattern.compile(".*\\.[a-z]{2,5}[0-9]?");

    // However it is spelt: "/;x/api/v1/me" arrives here without its parameter and with a slash in front.
    private static final Pattern API = Pattern.compile("(?i)/*api/");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = path.isEmpty() ? null : super.getResource(path, location);
        if (file != null) {
            return file;
        }
        if (API.matcher(path).lookingAt() || FILE.matcher(path).matches()) {
            return null;
        }
        return super.getResource("index.html", location);
    }
}
