package dev.faultline.query.tools;

import java.time.Instant;
import java.util.List;

/** An organisation in Sentry's form; the fields are those that its command line requires. */
record ToolOrganization(
        String id,
        String slug,
        String name,
        Instant dateCreated,
        boolean isEarlyAdopter,
        boolean require2FA,
        boolean requireEmailVerification,
        List<String> features,
        ToolStatus status,
        ToolLinks links) {

    record ToolStatus(String id, String name) {}

    record ToolLinks(String organizationUrl, String regionUrl) {}
}
