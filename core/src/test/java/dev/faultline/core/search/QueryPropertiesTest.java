package dev.faultline.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryPropertiesTest {
    private static final Span NOWHERE = new Span(0, 0);
    private static final String ALPHABET = "ab Z09.:*\\\"()[],!<>=-+_@/ORAND\tü🜁";

    /** Any tree, printed and parsed, is the same tree. */
    @Property(tries = 2_000)
    void printingIsTheInverseOfParsing(@ForAll("queries") Query query) {
        assertThat(withoutSpans(QueryParser.parse(QueryPrinter.print(query)))).isEqualTo(query);
    }

    /** Any text is a query or an error with a place inside the text; printing what was understood changes nothing. */
    @Property(tries = 5_000)
    void anyTextIsUnderstoodOrRefusedWithAPlace(@ForAll("texts") String text) {
        try {
            var query = QueryParser.parse(text);
            var printed = QueryPrinter.print(query);
            assertThat(withoutSpans(QueryParser.parse(printed))).isEqualTo(withoutSpans(query));
        } catch (SearchSyntaxException e) {
            assertThat(e.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 2_000)
    void aCaretIsAlwaysSomewhere(@ForAll("texts") String text, @ForAll int caret) {
        var context = CaretContext.at(text, Math.floorMod(caret, text.length() + 1));
        assertThat(context.replace().end()).isLessThanOrEqualTo(text.length());
    }

    @Provide
    Arbitrary<String> texts() {
        var noise = Arbitraries.strings().withChars(ALPHABET).ofMaxLength(60);
        var words = Arbitraries.of(
                        "is:new",
                        "level:error",
                        "!",
                        "(",
                        ")",
                        "OR",
                        "AND",
                        "a:",
                        "\"x y\"",
                        "[1, 2]",
                        "k:[a, b]",
                        "x*y",
                        "age:>3d",
                        "timesSeen:>1k",
                        "release:>=1",
                        "has:x",
                        "tags[a b]:c")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join(" ", parts));
        return Arbitraries.oneOf(noise, words);
    }

    @Provide
    Arbitrary<Query> queries() {
        return Arbitraries.oneOf(tree(3), Arbitraries.just(new Query.Everything()));
    }

    private Arbitrary<Query> tree(int depth) {
        Arbitrary<Query> leaf = Arbitraries.oneOf(terms(), freeTexts());
        if (depth == 0) {
            return leaf;
        }
        var parts = Arbitraries.lazy(() -> tree(depth - 1)).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf,
                parts.map(Query.And::new),
                parts.map(Query.Or::new),
                Arbitraries.lazy(() -> tree(depth - 1)).map(Query.Not::new));
    }

    private Arbitrary<Query> freeTexts() {
        return patterns().map(pattern -> new Query.FreeText(pattern, NOWHERE));
    }

    private Arbitrary<Query> terms() {
        var text = Combinators.combine(
                        textKeys(),
                        patterns().map(Value.Text::new).list().ofMinSize(1).ofMaxSize(3))
                .as((key, values) -> term(key, Operator.EQUAL, List.copyOf(values)));
        var number = Combinators.combine(
                        Arbitraries.of(Operator.values()),
                        Arbitraries.integers().between(0, 1_000_000))
                .as((operator, n) -> term(new Key.Known(KnownKey.TIMES_SEEN), operator, List.of(new Value.Number(n))));
        var time = Combinators.combine(Arbitraries.of(Operator.values()), times())
                .as((operator, value) -> term(
                        new Key.Known(KnownKey.LAST_SEEN),
                        value instanceof Value.Ago && operator == Operator.EQUAL ? Operator.AT_LEAST : operator,
                        List.of(value)));
        var state = Arbitraries.of(IssueState.values())
                .map(value -> term(new Key.Known(KnownKey.IS), Operator.EQUAL, List.of(new Value.State(value))));
        var present = textKeys()
                .map(key -> term(new Key.Known(KnownKey.HAS), Operator.EQUAL, List.of(new Value.Present(key))));
        var person = Arbitraries.of(new Value.Self(true), new Value.Text(TextPattern.literal("me")))
                .map(value -> term(new Key.Known(KnownKey.ASSIGNED), Operator.EQUAL, List.of(value)));
        return Arbitraries.oneOf(text, number, time, state, present, person);
    }

    private Arbitrary<Value> times() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 9_999).map(s -> new Value.Ago(Duration.ofSeconds(s))),
                Arbitraries.longs().between(0, 4_000_000_000L).map(s -> new Value.At(Instant.ofEpochSecond(s))),
                Arbitraries.longs().between(0, 40_000).map(d -> new Value.Day(LocalDate.ofEpochDay(d))));
    }

    private Arbitrary<Key> textKeys() {
        return Arbitraries.oneOf(
                Arbitraries.of(KnownKey.MESSAGE, KnownKey.USER_EMAIL, KnownKey.ENVIRONMENT)
                        .map(Key.Known::new),
                Arbitraries.strings()
                        .withChars("abz09._-level :(\"\\*!")
                        .ofMinLength(1)
                        .ofMaxLength(8)
                        .map(Key.Tag::new),
                Arbitraries.strings()
                        .withChars("abc.")
                        .ofMinLength(1)
                        .ofMaxLength(8)
                        .map(Key.Context::new));
    }

    private Arbitrary<TextPattern> patterns() {
        var pieces = Arbitraries.strings().withChars(ALPHABET).ofMaxLength(8);
        var literal = Arbitraries.strings()
                .withChars(ALPHABET)
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(TextPattern::literal);
        var wild = pieces.list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .filter(list -> list.stream().skip(1).limit(list.size() - 2).noneMatch(String::isEmpty))
                .map(TextPattern::new);
        return Arbitraries.oneOf(literal, wild);
    }

    private static Query term(Key key, Operator operator, List<Value> values) {
        return new Query.Term(key, operator, values, NOWHERE);
    }

    private static Query withoutSpans(Query query) {
        return switch (query) {
            case Query.Everything everything -> everything;
            case Query.And(var parts) ->
                new Query.And(
                        parts.stream().map(QueryPropertiesTest::withoutSpans).toList());
            case Query.Or(var parts) ->
                new Query.Or(
                        parts.stream().map(QueryPropertiesTest::withoutSpans).toList());
            case Query.Not(var inner) -> new Query.Not(withoutSpans(inner));
            case Query.Term(var key, var operator, var values, var span) -> term(key, operator, values);
            case Query.FreeText(var pattern, var span) -> new Query.FreeText(pattern, NOWHERE);
        };
    }
}
