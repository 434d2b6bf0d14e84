package dev.faultline.catalog.audit;

import dev.faultline.catalog.write.Json;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what {@link dev.faultline.catalog.write.Writes} recorded. Nothing changes or removes an entry. */
@Component
public final class AuditLog {
    private final JdbcClient jdbc;
    private final Json json;

    AuditLog(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A tenant's entries, newest first. */
    public List<AuditEntry> of(long organizationId, Filter filter, int limit) {
        return jdbc.sql("""
                        select a.*, u.name as user_name from audit_log a left join users u on u.id = a.user_id
                        where a.organization_id = :organization
                            and a.id < :before
                            and (cast(:actor as bigint) is null or a.user_id = :actor)
                            and (cast(:text as text) is null
                                or position(lower(:text) in lower(a.action || ' ' || a.target_label)) > 0)
                        order by a.id desc limit :limit""")
                .param("organization", organizationId)
                .param("before", filter.before() == null ? Long.MAX_VALUE : filter.before())
                .param("actor", filter.actor(), Types.BIGINT)
                .param("text", filter.text(), Types.VARCHAR)
                .param("limit", limit)
                .query((row, number) -> new AuditEntry(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        (Long) row.getObject("user_id"),
                        row.getString("user_name"),
                        row.getString("via"),
                        row.getString("action"),
                        row.getString("target_kind"),
                        row.getString("target_id"),
                        row.getString("target_label"),
                        json.tree(row.getString("before")),
                        json.tree(row.getString("after")),
                        row.getString("address"),
                        row.getString("user_agent")))
                .list();
    }

    /**
     * Which entries.
     *
     * @param before only entries with a smaller number, or null
     * @param actor only what this person did, or null
     * @param text only where the action or the target's name holds this, or null
     */
    public record Filter(
            @Nullable Long before,
            @Nullable Long actor,
            @Nullable String text) {}
}
