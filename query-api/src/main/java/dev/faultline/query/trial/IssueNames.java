package dev.faultline.query.trial;

import dev.faultline.catalog.project.Project;
import dev.faultline.core.issue.ShortId;
import dev.faultline.issues.book.IssueBook;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Issues as trials name them. */
@Component
final class IssueNames {
    private final IssueBook issues;

    IssueNames(IssueBook issues) {
        this.issues = issues;
    }

    /** An issue by all the names it has. */
    record IssueName(long id, String shortId, String title) {}

    /** Those that still exist, by id. */
    Map<Long, IssueName> of(Project project, Collection<Long> ids) {
        return issues.byId(List.of(project.id()), ids).values().stream()
                .map(issue -> new IssueName(
                        issue.id(), new ShortId(project.prefix(), issue.number()).toString(), issue.title()))
                .collect(Collectors.toMap(IssueName::id, name -> name));
    }
}
