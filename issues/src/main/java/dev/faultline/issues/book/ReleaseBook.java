package dev.faultline.issues.book;

import dev.faultline.core.release.ReleaseName;
import dev.faultline.core.search.Operator;
import dev.faultline.issues.book.BookedRelease.Commit;
import dev.faultline.issues.book.BookedRelease.Deploy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Releases and deploys as events and tools made them known. */
public final class ReleaseBook {
    private static final TypeReference<List<Commit>> COMMITS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    /** The book in this database. */
    public ReleaseBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<BookedRelease> of(Collection<Long> projects, int limit) {
        return read(projects, "true", "", limit);
    }

    /** The release of this name in each project that has it. */
    public List<BookedRelease> named(Collection<Long> projects, String version) {
        return read(projects, "r.version = :version", version, 1_000);
    }

    private List<BookedRelease> read(Collection<Long> projects, String condition, String version, int limit) {
        var deploys = deploys(projects);
        return jdbc.sql("""
                select r.project_id, r.version, r.first_seen, r.date_released, f.ref, f.url, f.status,
                  coalesce(f.commits, '[]')::text as commits
                from releases r left join release_facts f using (project_id, version)
                where r.project_id = any(:projects::bigint[]) and\s""" + condition
                        + " order by coalesce(r.date_released, r.first_seen) desc, r.id desc limit :limit")
                .param("projects", projects.toArray(Long[]::new))
                .param("version", version)
                .param("limit", limit)
                .query((row, number) -> release(row, deploys))
                .list();
    }

    /** The newest release of each project: by version inside a package, else by first sight. */
    public List<BookedRelease> latest(Collection<Long> projects) {
        return of(projects, 10_000).stream().collect(Collectors.groupingBy(BookedRelease::projectId)).values().stream()
                .map(own -> own.stream().reduce(ReleaseBook::later).orElseThrow())
                .toList();
    }

    private static BookedRelease later(BookedRelease a, BookedRelease b) {
        var order = ReleaseName.of(a.version()).compareTo(ReleaseName.of(b.version()));
        var newer = order.isPresent() ? order.getAsInt() >= 0 : !a.firstSeen().isBefore(b.firstSeen());
        return newer ? a : b;
    }

    /** Versions that compare so with one; a bare version compares inside every package. */
    public List<String> comparing(Collection<Long> projects, Operator operator, String version) {
        var wanted = ReleaseName.of(version);
        return jdbc
                .sql("select distinct version from releases where project_id = any(:projects::bigint[])")
                .param("projects", projects.toArray(Long[]::new))
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(name -> compares(ReleaseName.of(name), operator, wanted))
                .toList();
    }

    private static boolean compares(ReleaseName name, Operator operator, ReleaseName wanted) {
        var against = wanted.packageName().isEmpty() ? new ReleaseName(name.packageName(), wanted.version()) : wanted;
        var order = name.compareTo(against);
        return order.isPresent()
                && switch (operator) {
                    case EQUAL -> order.getAsInt() == 0;
                    case GREATER -> order.getAsInt() > 0;
                    case AT_LEAST -> order.getAsInt() >= 0;
                    case LESS -> order.getAsInt() < 0;
                    case AT_MOST -> order.getAsInt() <= 0;
                };
    }

    /** Makes a release known, or adds what a tool says of it; what is absent stays. */
    public void announce(
            long project,
            String version,
            @Nullable Instant released,
            @Nullable String ref,
            @Nullable String url,
            Instant now) {
        jdbc.sql("""
                insert into releases (project_id, version, first_seen, date_released)
                values (:project, :version, :now, :released) on conflict (project_id, version)
                do update set date_released = coalesce(excluded.date_released, releases.date_released)""")
                .param("project", project)
                .param("version", version)
                .param("now", utc(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("released", utc(released), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        jdbc.sql("""
                insert into release_facts (project_id, version, ref, url) values (:project, :version, :ref, :url)
                on conflict (project_id, version) do update set ref = coalesce(excluded.ref, release_facts.ref),
                  url = coalesce(excluded.url, release_facts.url)""")
                .param("project", project)
                .param("version", version)
                .param("ref", ref, Types.VARCHAR)
                .param("url", url, Types.VARCHAR)
                .update();
    }

    /** Replaces a release's commits. */
    public void commits(long project, String version, List<Commit> commits) {
        jdbc.sql(
                        "update release_facts set commits = :commits::jsonb where project_id = :project and version = :version")
                .param("commits", json.writeValueAsString(commits))
                .param("project", project)
                .param("version", version)
                .update();
    }

    public void archive(long project, String version, boolean archived) {
        jdbc.sql("update release_facts set status = :status where project_id = :project and version = :version")
                .param("status", archived ? "archived" : "open")
                .param("project", project)
                .param("version", version)
                .update();
    }

    public Deploy deploy(long project, String version, Deploy deploy) {
        var id = jdbc.sql("""
                insert into deploys (project_id, version, environment, name, url, started_at, finished_at)
                values (:project, :version, :environment, :name, :url, :started, :finished) returning id""")
                .param("project", project)
                .param("version", version)
                .param("environment", deploy.environment())
                .param("name", deploy.name(), Types.VARCHAR)
                .param("url", deploy.url(), Types.VARCHAR)
                .param("started", utc(deploy.startedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("finished", utc(deploy.finishedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, number) -> row.getLong(1))
                .single();
        return new Deploy(
                id, deploy.environment(), deploy.name(), deploy.url(), deploy.startedAt(), deploy.finishedAt());
    }

    /** Forgets what tools said of a release; events that name it make it known again. */
    public boolean remove(long project, String version) {
        for (var table : List.of("deploys", "release_facts")) {
            jdbc.sql("delete from " + table + " where project_id = :project and version = :version")
                    .param("project", project)
                    .param("version", version)
                    .update();
        }
        return jdbc.sql("delete from releases where project_id = :project and version = :version")
                        .param("project", project)
                        .param("version", version)
                        .update()
                > 0;
    }

    private record Key(long project, String version) {}

    private Map<Key, List<Deploy>> deploys(Collection<Long> projects) {
        return jdbc
                .sql("select * from deploys where project_id = any(:projects::bigint[])"
                        + " order by finished_at desc limit 5000")
                .param("projects", projects.toArray(Long[]::new))
                .query((row, number) ->
                        Map.entry(new Key(row.getLong("project_id"), row.getString("version")), deploy(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Deploy deploy(ResultSet row) throws SQLException {
        return new Deploy(
                row.getLong("id"),
                row.getString("environment"),
                row.getString("name"),
                row.getString("url"),
                time(row, "started_at").orElse(null),
                time(row, "finished_at").orElseThrow());
    }

    private BookedRelease release(ResultSet row, Map<Key, List<Deploy>> deploys) throws SQLException {
        var key = new Key(row.getLong("project_id"), row.getString("version"));
        return new BookedRelease(
                key.project(),
                key.version(),
                time(row, "first_seen").orElseThrow(),
                time(row, "date_released").orElse(null),
                row.getString("ref"),
                row.getString("url"),
                "archived".equals(row.getString("status")),
                json.readValue(row.getString("commits"), COMMITS),
                deploys.getOrDefault(key, List.of()));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
