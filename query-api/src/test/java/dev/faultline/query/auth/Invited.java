package dev.faultline.query.auth;

import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;

/** People who came by an invitation of the first owner. */
public final class Invited {
    public static final String PASSWORD = "a password of mine";

    private Invited() {}

    /** A new person of this role in the first organisation, signed in. */
    public static Browser join(QueryServer server, String email, String role) {
        var link = link(server.admin(), email, role);
        var browser = server.browser();
        browser.post("/api/v1/invites/" + link, "{\"name\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}")
                .expect(200);
        return browser;
    }

    /** The secret part of a new invitation's link. */
    public static String link(Browser inviter, String email, String role) {
        var link = inviter.post(
                        "/api/v1/orgs/faultline/invites", "{\"email\":\"" + email + "\",\"role\":\"" + role + "\"}")
                .expect(200)
                .path("link")
                .asString();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
