package dev.faultline.catalog.team;

import java.util.List;

/** People who own things together. */
public record Team(long id, String slug, String name, List<Long> members) {
    public Team {
        members = List.copyOf(members);
    }
}
