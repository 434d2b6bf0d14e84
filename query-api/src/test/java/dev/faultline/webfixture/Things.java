package dev.faultline.webfixture;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.query.web.Cursor;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Page;
import dev.faultline.query.web.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints to try the web shell with; outside of the service's packages, so that it never finds them by itself. */
@RestController
public class Things {
    @GetMapping("/api/v1/orgs/{org}/things")
    @Needs(Permission.EVENT_READ)
    public Page<String> list(Grant grant, @RequestParam @Nullable String cursor) {
        if (cursor != null) {
            Cursor.parse(cursor, 2);
        }
        return Page.whole(List.of(grant.organizationSlug() + " " + grant.organizationId()));
    }

    @PostMapping("/api/v1/orgs/{org}/things")
    @Needs(Permission.EVENT_READ)
    public Thing make(Grant grant, @PathVariable String org, @RequestBody Thing thing) {
        return thing;
    }

    @GetMapping("/api/v1/orgs/{org}/secrets")
    @Needs(Permission.PROJECT_ADMIN)
    public void secrets(Grant grant) {}

    @GetMapping("/api/v1/forgotten")
    public void forgotten() {}

    @GetMapping("/api/v1/mine")
    @SignedIn
    public void mine() {}

    public enum Kind {
        SOFT,
        HARD
    }

    public record Thing(String name, Kind kind, @Nullable String note) {}
}
