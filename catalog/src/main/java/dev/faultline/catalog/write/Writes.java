package dev.faultline.catalog.write;

import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to change the catalog: one transaction that holds the change, its audit entries and the new versions of
 * the projects it touches. Either all of it happened or nothing.
 */
@Component
public final class Writes {
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Json json;
    private final ProjectVersions versions;

    Writes(TransactionTemplate transactions, JdbcClient jdbc, Json json, ProjectVersions versions) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    /** Does a change that answers nothing. */
    public void run(Author by, Consumer<Write> work) {
        call(by, write -> {
            work.accept(write);
            return Boolean.TRUE;
        });
    }

    /** Does a change; a value that must be unique and is not surfaces as {@link DuplicateKeyException}. */
    public <T> T call(Author by, Function<Write, T> work) {
        var write = new Write(by);
        var result = transactions.execute(status -> {
            var made = work.apply(write);
            write.projects().forEach(project -> versions.add(project, by.userId()));
            write.entries().forEach(entry -> insert(by, entry));
            return made;
        });
        if (!write.projects().isEmpty()) {
            versions.wake();
        }
        if (result == null) {
            throw new IllegalStateException("a change answers a value; use run where there is none");
        }
        return result;
    }

    private void insert(Author by, Write.Entry entry) {
        jdbc.sql("""
                        insert into audit_log (organization_id, user_id, token_id, via, action, target_kind, target_id,
                            target_label, before, after, address, user_agent)
                        values (:organization, :user, :token, :via, :action, :kind, :id, :label,
                            cast(:before as jsonb), cast(:after as jsonb), :address, :agent)""")
                .param("organization", entry.organizationId())
                .param("user", by.userId())
                .param("token", by.tokenId())
                .param("via", by.via())
                .param("action", entry.action())
                .param("kind", entry.target().kind())
                .param("id", entry.target().id())
                .param("label", entry.target().label())
                .param("before", json.writeNullable(entry.before()))
                .param("after", json.writeNullable(entry.after()))
                .param("address", by.address())
                .param("agent", by.userAgent())
                .update();
    }
}
