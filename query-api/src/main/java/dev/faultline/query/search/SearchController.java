package dev.faultline.query.search;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.organization.Member;
import dev.faultline.catalog.organization.Members;
import dev.faultline.core.search.CaretContext;
import dev.faultline.core.search.IssueState;
import dev.faultline.core.search.Key;
import dev.faultline.core.search.KeyType;
import dev.faultline.core.search.KnownKey;
import dev.faultline.facts.query.Found;
import dev.faultline.facts.query.IssueRanking;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.TagFacts;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.PageMeta;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Help with writing a query. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/search")
@Needs(Permission.EVENT_READ)
class SearchController {
    private static final int SHOWN = 12;
    private static final int MAX_ESTIMATES = 10;

    private final Searches searches;
    private final TagFacts tags;
    private final Members members;
    private final IssueRanking ranking;

    SearchController(Searches searches, TagFacts tags, Members members, IssueRanking ranking) {
        this.searches = searches;
        this.tags = tags;
        this.members = members;
        this.ranking = ranking;
    }

    /** Where the caret is. */
    enum SuggestPosition {
        KEY,
        VALUE
    }

    /** Something to put in. {@code count}: events of the scope that have it. */
    record SearchSuggestion(
            String kind,
            String insert,
            String label,
            @Nullable String detail,
            @Nullable Long count) {}

    /** Completions, and what an accepted one takes the place of. */
    record SearchSuggestions(
            SuggestPosition position,
            int replaceStart,
            int replaceEnd,
            List<SearchSuggestion> items,
            @Nullable PageMeta meta) {}

    @GetMapping("/suggest")
    @Summary("Completions at the caret, with counts in the scope")
    SearchSuggestions suggestSearch(
            Grant grant,
            @RequestParam String text,
            @RequestParam int caret,
            @RequestParam(required = false) @Nullable List<String> project,
            @RequestParam(required = false) @Nullable List<String> env,
            @RequestParam(required = false) @Nullable String t) {
        var start = System.nanoTime();
        var search = searches.of(grant, new ScopeRequest(null, project, env, t));
        var at = CaretContext.at(text, caret);
        var key = at.key();
        if (key != null) {
            return values(grant, search, at, key, start);
        }
        var typed = at.prefix().toLowerCase(Locale.ROOT);
        var known = Arrays.stream(KnownKey.values())
                .filter(one -> one.word().toLowerCase(Locale.ROOT).contains(typed))
                .map(one -> new SearchSuggestion("key", one.word() + ":", one.word(), one.description(), null));
        var found = tags.keys(search.selection().scope(), at.prefix(), SHOWN);
        var sent = found.rows().stream()
                .map(tag -> new SearchSuggestion("tag", tag.text() + ":", tag.text(), null, tag.events()));
        var items = Stream.concat(typed.isEmpty() ? known.limit(SHOWN) : known, sent)
                .limit(2L * SHOWN)
                .toList();
        return new SearchSuggestions(
                SuggestPosition.KEY, at.replace().start(), at.replace().end(), items, Meta.of(found, search, start));
    }

    private SearchSuggestions values(Grant grant, Search search, CaretContext at, Key key, long start) {
        List<String> words = fixedWords(grant, search, key);
        if (!words.isEmpty()) {
            var items = words.stream()
                    .filter(word ->
                            word.toLowerCase(Locale.ROOT).contains(at.prefix().toLowerCase(Locale.ROOT)))
                    .map(word -> new SearchSuggestion("value", quoted(word), word, null, null))
                    .toList();
            return new SearchSuggestions(
                    SuggestPosition.VALUE, at.replace().start(), at.replace().end(), items, null);
        }
        Found<TagFacts.Suggestion> found = tags.values(search.selection().scope(), tagKey(key), at.prefix(), SHOWN);
        return new SearchSuggestions(
                SuggestPosition.VALUE,
                at.replace().start(),
                at.replace().end(),
                found.rows().stream()
                        .map(value ->
                                new SearchSuggestion("value", quoted(value.text()), value.text(), null, value.events()))
                        .toList(),
                Meta.of(found, search, start));
    }

    private List<String> fixedWords(Grant grant, Search search, Key key) {
        if (key instanceof Key.Known(var known) && known == KnownKey.PROJECT) {
            return search.projects().stream().map(project -> project.slug()).toList();
        }
        return switch (key.type()) {
            case STATE ->
                Arrays.stream(IssueState.values()).map(IssueState::word).toList();
            case PRIORITY -> List.of("high", "medium", "low");
            case LEVEL -> List.of("fatal", "error", "warning", "info", "debug");
            case BOOLEAN -> List.of("true", "false");
            case TIME, AGE -> List.of("-1h", "-24h", "-7d", "-30d", "+7d");
            case PERSON ->
                Stream.concat(
                                Stream.of("me", "my_teams"),
                                members.of(grant.organizationId()).stream().map(Member::email))
                        .toList();
            case PRESENCE ->
                Arrays.stream(KnownKey.values())
                        .filter(one -> one.type() == KeyType.TEXT)
                        .map(KnownKey::word)
                        .toList();
            case NUMBER, RELEASE, TEXT -> List.of();
        };
    }

    /** Under which key the dictionary of values has it. */
    private static String tagKey(Key key) {
        return switch (key.text()) {
            case "error.handled" -> "handled";
            case "error.mechanism" -> "mechanism";
            default -> key instanceof Key.Tag(var name) ? name : key.text();
        };
    }

    private static String quoted(String word) {
        return word.matches("[\\w.@/+:$#*~%=?;|-]+")
                ? word
                : "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A key of the language. */
    record GrammarKey(String key, String type, String owner, String description) {}

    @GetMapping("/grammar")
    @Summary("Every key that the search language knows, with its type")
    List<GrammarKey> searchGrammar(Grant grant) {
        return Arrays.stream(KnownKey.values())
                .map(key -> new GrammarKey(
                        key.word(),
                        key.type().name().toLowerCase(Locale.ROOT),
                        key.owner().name().toLowerCase(Locale.ROOT),
                        key.description()))
                .toList();
    }

    /** Searches whose sizes are wanted. */
    record EstimateRequest(
            List<String> queries,
            @Nullable List<String> project,
            @Nullable List<String> env,
            @Nullable String t) {}

    /** How many issues a search finds. */
    record SearchEstimate(String q, long value, boolean exact) {}

    @PostMapping("/estimate")
    @Summary("How many issues each of several searches finds, within the budget of typing")
    List<SearchEstimate> estimateSearch(Grant grant, @RequestBody EstimateRequest wanted) {
        if (wanted.queries().size() > MAX_ESTIMATES) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "at most " + MAX_ESTIMATES + " searches at once")
                    .inField("queries");
        }
        return wanted.queries().stream()
                .map(query -> {
                    var search =
                            searches.of(grant, new ScopeRequest(query, wanted.project(), wanted.env(), wanted.t()));
                    var found = ranking.count(search.selection(), QueryBudget.TYPING);
                    return new SearchEstimate(
                            query, found.rows().isEmpty() ? 0 : found.rows().getFirst(), found.exact());
                })
                .toList();
    }
}
