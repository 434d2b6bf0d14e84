package dev.faultline.facts.query;

import dev.faultline.facts.read.Scope;
import dev.faultline.facts.read.ScopedSql;
import java.util.List;
import java.util.Set;

/**
 * What every statement of a request is limited to.
 *
 * @param environments empty for all
 */
public record SearchScope(Scope tenant, TimeWindow window, List<String> environments) {
    public SearchScope {
        environments = List.copyOf(environments);
    }

    public SearchScope in(TimeWindow other) {
        return new SearchScope(tenant, other, environments);
    }

    public SearchScope narrowedTo(Set<Long> projects) {
        return new SearchScope(tenant.narrowedTo(projects), window, environments);
    }

    /** Tenant, time and environments. */
    String predicate(Source source, Sql sql) {
        var time = source.time();
        var text = ScopedSql.MARK
                + " AND " + time + " >= " + sql.parameter("DateTime64(3, 'UTC')", window.from())
                + " AND " + time + " < " + sql.parameter("DateTime64(3, 'UTC')", window.to());
        return environments.isEmpty()
                ? text
                : text + " AND environment IN " + sql.parameter("Array(String)", environments);
    }
}
