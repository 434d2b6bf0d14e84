package dev.faultline.catalog.publication;

import dev.faultline.catalog.write.ProjectVersions;
import dev.faultline.core.project.ProjectConfigCodec;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions of project documents that wait for Kafka, and those of the last days. */
@Component
final class VersionOutbox implements ProjectVersions {
    /** Raw records live at most this long, so no batch can name an older version. */
    static final Duration KEPT = Duration.ofHours(72);

    private final JdbcClient jdbc;
    private final ProjectDocuments documents;
    private final Clock clock;
    private final ProjectConfigCodec codec = new ProjectConfigCodec();
    private final Semaphore waiting = new Semaphore(0);

    VersionOutbox(JdbcClient jdbc, ProjectDocuments documents, Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void add(long projectId, @Nullable Long userId) {
        jdbc.sql("update projects set version = version + 1 where id = :id")
                .param("id", projectId)
                .update();
        var config = documents.of(projectId);
        jdbc.sql("""
                        insert into project_versions (project_id, version, document, created_at)
                        values (:project, :version, cast(:document as jsonb), :now)""")
                .param("project", projectId)
                .param("version", config.version())
                .param("document", new String(codec.encode(config), StandardCharsets.UTF_8))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void wake() {
        waiting.release();
    }

    /** Waits until something was added in this process, or for so long: another node may have added something. */
    void await(Duration atMost) throws InterruptedException {
        if (waiting.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            waiting.drainPermits();
        }
    }

    /** The oldest versions that are not in Kafka yet, in order. */
    List<Version> unpublished(int limit) {
        return jdbc.sql("""
                        select project_id, version, document from project_versions where published_at is null
                        order by project_id, version limit :limit""")
                .param("limit", limit)
                .query((row, number) ->
                        new Version(row.getLong("project_id"), row.getLong("version"), row.getString("document")))
                .list();
    }

    /** Each project's newest version. */
    List<Version> newest() {
        return jdbc.sql("""
                        select distinct on (project_id) project_id, version, document from project_versions
                        order by project_id, version desc""")
                .query((row, number) ->
                        new Version(row.getLong("project_id"), row.getLong("version"), row.getString("document")))
                .list();
    }

    void published(Version version) {
        jdbc.sql("update project_versions set published_at = :now where project_id = :project and version = :version")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("project", version.projectId())
                .param("version", version.version())
                .update();
    }

    /** Versions that no batch can name any more. The newest of a project is never one of them. */
    List<Version> aged(int limit) {
        return jdbc.sql("""
                        select v.project_id, v.version, '' as document from project_versions v
                        join projects p on p.id = v.project_id
                        where v.published_at < :horizon and v.version < p.version
                        and exists (select 1 from project_versions n where n.project_id = v.project_id
                            and n.version > v.version and n.published_at < :horizon)
                        limit :limit""")
                .param("horizon", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) ->
                        new Version(row.getLong("project_id"), row.getLong("version"), row.getString("document")))
                .list();
    }

    void forget(Version version) {
        jdbc.sql("delete from project_versions where project_id = :project and version = :version")
                .param("project", version.projectId())
                .param("version", version.version())
                .update();
    }

    record Version(long projectId, long version, String document) {}
}
