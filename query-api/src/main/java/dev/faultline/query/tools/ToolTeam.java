package dev.faultline.query.tools;

import dev.faultline.catalog.team.Team;

/** A team in Sentry's form. */
record ToolTeam(String id, String slug, String name, int memberCount) {
    static ToolTeam of(Team team) {
        return new ToolTeam(
                Long.toString(team.id()),
                team.slug(),
                team.name(),
                team.members().size());
    }
}
