package dev.faultline.facts.query;

import dev.faultline.core.search.Operator;
import dev.faultline.core.search.TextPattern;
import dev.faultline.core.search.Value;
import java.util.Collection;

/** What a query names by words and PostgreSQL knows by numbers, within the caller's organisation. */
public interface SearchDirectory {
    Collection<Long> projects(TextPattern slugOrId);

    Collection<Long> issues(TextPattern shortIdOrNumber);

    /** Assignees as the mirror writes them: {@code user:12}, {@code team:3}. */
    Collection<String> assignees(Value person);

    /** Issues that the person bookmarked. */
    Collection<Long> bookmarked(Value person);

    /** Issues with a ticket elsewhere. */
    Collection<Long> linked();

    /** Versions that compare so with the given one, each within its package; names as events carry them. */
    Collection<String> releases(Operator operator, String version);

    /** The newest release of each project. */
    Collection<NamedRelease> latestReleases();

    /** A release of one project. */
    record NamedRelease(long projectId, String version) {}
}
