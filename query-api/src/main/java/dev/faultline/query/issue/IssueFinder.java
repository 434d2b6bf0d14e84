package dev.faultline.query.issue;

import dev.faultline.core.issue.ShortId;
import dev.faultline.issues.book.BookedIssue;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.query.search.Search;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds an issue by what stands in an address: its number or its short id. One merged away is where it went. */
@Component
public final class IssueFinder {
    private final IssueBook book;

    IssueFinder(IssueBook book) {
        this.book = book;
    }

    public BookedIssue get(Search search, String name) {
        return find(search, name).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    public Optional<BookedIssue> find(Search search, String name) {
        if (name.matches("\\d{1,15}")) {
            return book.issue(search.projectIds(), Long.parseLong(name));
        }
        return ShortId.parse(name)
                .flatMap(id -> search.projects().stream()
                        .filter(project -> project.prefix().equals(id.prefix()))
                        .findFirst()
                        .flatMap(project -> book.byNumber(project.id(), id.number())));
    }
}
