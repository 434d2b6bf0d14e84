package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.facts.query.IssueHashes;
import dev.faultline.facts.query.IssueNumbers;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The grouping hashes that are an issue. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/issues/{issue}/hashes")
@Needs(Permission.EVENT_READ)
class IssueHashController {
    private final Searches searches;
    private final IssueFinder finder;
    private final IssueNumbers numbers;

    IssueHashController(Searches searches, IssueFinder finder, IssueNumbers numbers) {
        this.searches = searches;
        this.finder = finder;
        this.numbers = numbers;
    }

    /** A hash with its whole life. */
    record HashView(String hash, long events, Instant firstSeen, Instant lastSeen) {}

    @GetMapping
    @Summary("The hashes that are this issue, those with most events first")
    List<HashView> issueHashes(Grant grant, @PathVariable String issue) {
        var search = searches.of(grant, new ScopeRequest(null, null, null, null));
        var found = finder.get(search, issue);
        // By place in the list: a hash uses all 64 bits, which a signed number would not survive.
        var hashes = found.hashes();
        Map<Long, List<Long>> each = IntStream.range(0, hashes.size())
                .boxed()
                .collect(Collectors.toMap(Integer::longValue, place -> List.of(hashes.get(place))));
        return numbers
                .lifetime(search.selection().scope(), new IssueHashes(each), QueryBudget.SCREEN)
                .entrySet()
                .stream()
                .map(entry -> new HashView(
                        HexFormat.of().toHexDigits(hashes.get(entry.getKey().intValue())),
                        entry.getValue().events(),
                        entry.getValue().firstSeen(),
                        entry.getValue().lastSeen()))
                .sorted((a, b) -> Long.compare(b.events(), a.events()))
                .toList();
    }

    static long hash(String hex) {
        if (!hex.matches("[0-9a-f]{16}")) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "a hash is 16 hex digits").inField("hashes");
        }
        return Long.parseUnsignedLong(hex, 16);
    }
}
