package dev.faultline.query.tools;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project in Sentry's form. */
record ToolProject(
        String id,
        String slug,
        String name,
        @Nullable String platform,
        Instant dateCreated,
        boolean isMember,
        boolean hasAccess,
        boolean isBookmarked,
        String status,
        List<String> features,
        List<ToolTeam> teams,
        @Nullable ToolTeam team,
        ToolOwner organization) {

    /** The organisation, as far as a project names it. */
    record ToolOwner(String id, String slug, String name) {}
}
