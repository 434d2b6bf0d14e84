package dev.faultline.facts.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which hashes are which issue, as PostgreSQL says at this moment. */
public final class IssueHashes {
    private final List<Long> hashes = new ArrayList<>();
    private final List<Long> issues = new ArrayList<>();

    public IssueHashes(Map<Long, ? extends Collection<Long>> hashesByIssue) {
        hashesByIssue.forEach((issue, own) -> own.forEach(hash -> {
            hashes.add(hash);
            issues.add(issue);
        }));
    }

    List<Long> hashes() {
        return hashes;
    }

    /** The expression of a row's issue. */
    String issueOf(Sql sql) {
        return "transform(hash, " + sql.parameter("Array(UInt64)", hashes) + ", "
                + sql.parameter("Array(UInt64)", issues) + ", toUInt64(0))";
    }
}
