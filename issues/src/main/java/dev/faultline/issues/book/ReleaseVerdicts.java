package dev.faultline.issues.book;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What releases did to the issues of some projects: what began in them, came back in them, and ended with them. */
public final class ReleaseVerdicts {
    private static final Verdict NOTHING = new Verdict(0, 0, 0);

    private final JdbcClient jdbc;

    public ReleaseVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Issues of one release.
     *
     * @param opened first seen in it
     * @param regressed came back in it
     * @param fixed resolved in it
     */
    public record Verdict(int opened, int regressed, int fixed) {
        private Verdict and(Verdict other) {
            return new Verdict(opened + other.opened, regressed + other.regressed, fixed + other.fixed);
        }
    }

    /** Verdicts by version; a version without any is absent. */
    public Map<String, Verdict> of(Collection<Long> projects) {
        Map<String, Verdict> verdicts = new HashMap<>();
        jdbc.sql("""
                select first_release as version, 'opened' as what, count(*) as n from issues
                where project_id = any(:projects::bigint[]) and merged_into is null and first_release is not null
                group by 1
                union all
                select a.data ->> 'release', 'regressed', count(distinct a.issue_id) from issue_activity a
                join issues i on i.id = a.issue_id
                where i.project_id = any(:projects::bigint[]) and a.kind = 'regressed' and a.data ->> 'release' is not null
                group by 1
                union all
                select resolved_release, 'fixed', count(*) from issues
                where project_id = any(:projects::bigint[]) and status = 'resolved' and resolved_release is not null
                group by 1""").param("projects", projects.toArray(Long[]::new)).query(row -> {
            var n = row.getInt("n");
            var one = switch (row.getString("what")) {
                case "opened" -> new Verdict(n, 0, 0);
                case "regressed" -> new Verdict(0, n, 0);
                default -> new Verdict(0, 0, n);
            };
            verdicts.merge(row.getString("version"), one, Verdict::and);
        });
        return verdicts;
    }

    /** Nothing is known of such a version. */
    public static Verdict none() {
        return NOTHING;
    }
}
