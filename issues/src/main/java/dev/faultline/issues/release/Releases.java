package dev.faultline.issues.release;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The releases of projects; the first event of a release makes it known. */
public final class Releases {

    private final JdbcClient jdbc;

    /** The releases in this database. */
    public Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes releases known that were not. */
    public void seen(Collection<ReleaseSighting> sightings) {
        if (sightings.isEmpty()) {
            return;
        }
        // One order for all processors, or two of them wait for each other's rows.
        List<ReleaseSighting> ordered = sightings.stream()
                .sorted(Comparator.comparing(ReleaseSighting::projectId).thenComparing(ReleaseSighting::version))
                .toList();
        jdbc.sql("""
                insert into releases (project_id, version, first_seen)
                select * from unnest(:projects::bigint[], :versions::text[], :times::timestamptz[])
                on conflict (project_id, version) do nothing""")
                .param(
                        "projects",
                        ordered.stream().map(ReleaseSighting::projectId).toArray(Long[]::new))
                .param(
                        "versions",
                        ordered.stream().map(ReleaseSighting::version).toArray(String[]::new))
                .param(
                        "times",
                        ordered.stream()
                                .map(sighting -> sighting.seenAt()
                                        .atOffset(ZoneOffset.UTC)
                                        .toString())
                                .toArray(String[]::new))
                .update();
    }

    /** When the first event of a release came, or a tool made it known. */
    public Optional<Instant> firstSeen(long project, String version) {
        return jdbc.sql("select first_seen from releases where project_id = :project and version = :version")
                .param("project", project)
                .param("version", version)
                .query((row, number) ->
                        row.getObject("first_seen", OffsetDateTime.class).toInstant())
                .optional();
    }
}
