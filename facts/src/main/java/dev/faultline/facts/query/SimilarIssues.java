package dev.faultline.facts.query;

import dev.faultline.facts.read.ScopedSql;

/** Issues that read alike: candidates for a merge, for a person to judge. */
public final class SimilarIssues {
    /** Of the distance of trigrams between two headlines; below it chance and common words decide. */
    private static final double ALIKE = 0.5;

    /** The same place in the code says less than the same words, and much more than nothing. */
    private static final double PLACE = 0.3;

    private final FactsQuery facts;

    public SimilarIssues(FactsQuery facts) {
        this.facts = facts;
    }

    /** @param score from 0 to 1; 1 when headline and place are the same */
    public record Similar(long issueId, double score) {}

    /** Those of one project that are most like a headline at a place, the most alike first. */
    public Found<Similar> of(
            SearchScope scope, long except, String title, String culprit, int limit, QueryBudget budget) {
        var sql = new Sql();
        var words = "1 - ngramDistanceCaseInsensitiveUTF8(title, " + sql.parameter("String", title) + ")";
        var place = "culprit != '' AND culprit = " + sql.parameter("String", culprit);
        sql.add("SELECT issue_id, max(" + (1 - PLACE) + " * (" + words + ") + if(" + place + ", " + PLACE
                        + ", 0)) AS score FROM issue_hashes FINAL WHERE " + ScopedSql.MARK
                        + " AND deleted = 0 AND issue_id != ")
                .bind("UInt64", except)
                .add(" GROUP BY issue_id HAVING score >= " + ALIKE + " ORDER BY score DESC, issue_id LIMIT ")
                .bind("UInt32", limit);
        return facts.find(
                scope.tenant(), sql, budget, row -> new Similar(row.getLong("issue_id"), row.getDouble("score")));
    }
}
