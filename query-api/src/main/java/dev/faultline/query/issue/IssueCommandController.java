package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Problem;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes of issues: one or a thousand, by ids or by a search, each with its own result. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/issues")
@Needs(Permission.EVENT_WRITE)
class IssueCommandController {
    private final IssueCommands commands;
    private final IssueFinder finder;
    private final Searches searches;
    private final CommandResults results;

    IssueCommandController(IssueCommands commands, IssueFinder finder, Searches searches, CommandResults results) {
        this.commands = commands;
        this.finder = finder;
        this.searches = searches;
        this.results = results;
    }

    /**
     * Issues and what to do with them.
     *
     * @param ids or {@code query}, one of the two
     * @param versions what the sender saw of some of the issues: who was faster wins
     */
    record BulkCommand(
            @Nullable List<Long> ids,
            @Nullable ScopeRequest query,
            @Nullable Map<String, Long> versions,
            CommandRequest command) {}

    /** What a token takes back. */
    record UndoRequest(String token) {}

    /** Hashes that leave an issue. */
    record UnmergeRequest(List<String> hashes) {}

    @PutMapping
    @Summary("Changes issues by ids or by a search; each has its own result, and the whole can be undone")
    CommandOutcome changeIssues(Grant grant, @RequestBody BulkCommand wanted) {
        var search = searches.of(grant, wanted.query() == null ? everything() : wanted.query());
        var ids = wanted.ids() != null ? wanted.ids() : commands.found(search);
        return commands.run(grant, search, ids, versions(wanted.versions()), wanted.command());
    }

    @PutMapping("/{issue}")
    @Summary("Changes one issue; with If-Match only when nobody was faster, else 409 says who")
    CommandOutcome changeIssue(
            Grant grant,
            @PathVariable String issue,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody CommandRequest wanted) {
        var search = searches.of(grant, everything());
        var id = finder.get(search, issue).id();
        var outcome = commands.run(grant, search, List.of(id), match(id, version), wanted);
        for (var result : outcome.results()) {
            if (result.conflict() != null) {
                throw new ProblemException(ProblemCode.CONFLICT).conflict(result.conflict());
            }
        }
        return outcome;
    }

    @PostMapping("/undo")
    @Summary("Takes a command back, for issues that nobody changed since")
    CommandOutcome undoIssues(Grant grant, @RequestBody UndoRequest undo) {
        var search = searches.of(grant, everything());
        return results.of(grant, commands.undo(grant, search, undo.token()));
    }

    @PostMapping("/{issue}/unmerge")
    @Summary("Takes hashes out of an issue: each goes back to the issue it was merged from")
    List<Long> unmergeIssue(Grant grant, @PathVariable String issue, @RequestBody UnmergeRequest wanted) {
        var search = searches.of(grant, everything());
        var hashes = wanted.hashes().stream().map(IssueHashController::hash).toList();
        return commands.unmerge(grant, search, finder.get(search, issue).id(), hashes);
    }

    private static ScopeRequest everything() {
        return new ScopeRequest(null, null, null, null);
    }

    private static Map<Long, Long> versions(@Nullable Map<String, Long> sent) {
        if (sent == null) {
            return Map.of();
        }
        try {
            Map<Long, Long> versions = new HashMap<>();
            sent.forEach((id, version) -> versions.put(Long.parseLong(id), version));
            return versions;
        } catch (NumberFormatException e) {
            throw (ProblemException) new ProblemException(ProblemCode.INVALID_VALUE, "versions are keyed by issue id")
                    .inField("versions")
                    .initCause(e);
        }
    }

    private static Map<Long, Long> match(long id, @Nullable String version) {
        if (version == null) {
            return Map.of();
        }
        var plain = version.replace("\"", "").strip();
        if (!plain.matches("\\d{1,18}")) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "If-Match takes the issue's version")
                    .inField("If-Match");
        }
        return Map.of(id, Long.parseLong(plain));
    }

    /**
     * What became of a command.
     *
     * @param undo takes it back for an hour, or null
     * @param skipped issues that were so already
     */
    record CommandOutcome(@Nullable String undo, List<ResultView> results, int skipped) {}

    /** For one issue. */
    record ResultView(
            long id,
            boolean ok,
            @Nullable Long version,
            @Nullable String error,
            Problem.@Nullable Conflict conflict) {}
}
