package dev.faultline.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    /** What is written, and how the tree is written back: parentheses show what binds tighter. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a:1 b:2 OR c:3 | (a:1 b:2) OR c:3",
                "a:1 AND b:2 OR c:3 AND d:4 | (a:1 b:2) OR (c:3 d:4)",
                "a:1 (b:2 OR c:3) | a:1 (b:2 OR c:3)",
                "!(a:1 OR b:2) c:3 | !(a:1 OR b:2) c:3",
                "!level:error | !level:error",
                "level:ERROR | level:error",
                "is:ignored | is:archived",
                "firstRelease:shop@1.2 | firstRelease:shop@1.2",
                "release:>=1.2 | release:>=1.2",
                "release:latest | release:latest",
                "release:\"latest\" | release:\"latest\"",
                "assigned:me | assigned:me",
                "assigned:\"me\" | assigned:\"me\"",
                "lastSeen:-24h | lastSeen:-1d",
                "age:+7d | firstSeen:+1w",
                "age:>36h | firstSeen:<-36h",
                "firstSeen:2026-11-01..2026-11-18 | firstSeen:2026-11-01..2026-11-18",
                "timesSeen:>1.5k | timesSeen:>1500",
                "users:10..20 | users:10..20",
                "environment:[prod, \"eu west\"] | environment:[prod, \"eu west\"]",
                "tags[level]:x | tags[level]:x",
                "tags[shop]:x | shop:x",
                "queue.depth:>100 | queue.depth:>100",
                "queue.name:>alpha | queue.name:\">alpha\"",
                "contexts.device.model:Pixel* | contexts.device.model:Pixel*",
                "has:user.email !has:tags[release] | has:user.email !has:\"tags[release]\"",
                "error.handled:no | error.handled:false",
                "NullPointer* \"in checkout\" | NullPointer* \"in checkout\"",
                "getUser(int) (a:b) | \"getUser(int)\" a:b",
                "https://shop.test/a Foo::bar | \"https://shop.test/a\" \"Foo::bar\"",
                "message:\":1\" | message:\":1\"",
                "message:\"//x\" | message:\"//x\"",
                "message:5\\*3 | message:\"5\\*3\"",
                "or and not | or and not",
                "url:https://shop.test/a?b=1 | url:https://shop.test/a?b=1",
                "user.email:\"\" | user.email:\"\""
            })
    void readsAndWritesBack(String text, String printed) {
        var query = QueryParser.parse(text);
        assertThat(QueryPrinter.print(query)).isEqualTo(printed);
        assertThat(QueryPrinter.print(QueryParser.parse(printed))).isEqualTo(printed);
    }

    /** What is wrong stands between the two bars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:1 |)| b:2",
                "a:1 |(|b:2",
                "a:1 |()|",
                "a:1 |OR|",
                "|OR| a:1",
                "a:1 |AND| OR b:2",
                "(|OR| a:1)",
                "a:1 |!| b:2",
                "a:1 |level:|",
                "a:1 |level:| b:2",
                "level:|loud|",
                "is:|open|",
                "timesSeen:>|many|",
                "lastSeen:|yesterday|",
                "age:|2026-11-18|",
                "error.handled:|maybe|",
                "release:>=|1.*|",
                "message:|\"never closed|",
                "environment:|[prod, dev|",
                "environment:[prod|,|]",
                "environment:[a |b|]",
                "lastSeen:[|-24h|]",
                "has:|is|",
            })
    void namesThePlace(String marked) {
        var start = marked.indexOf('|');
        var end = marked.indexOf('|', start + 1) - 1;
        var text = marked.replace("|", "");
        assertThatThrownBy(() -> QueryParser.parse(text)).isInstanceOfSatisfying(SearchSyntaxException.class, e -> {
            if (text.equals("environment:[prod,]")) {
                assertThat(e.span()).isEqualTo(new Span(18, 19));
            } else {
                assertThat(e.span()).isEqualTo(new Span(start, end));
            }
            assertThat(e.getMessage()).endsWith(".");
        });
    }

    @Test
    void anEmptyQueryIsEverything() {
        assertThat(QueryParser.parse("  \t ")).isEqualTo(new Query.Everything());
    }

    @Test
    void aTermKnowsItsTypeAndPlace() {
        assertThat(QueryParser.parse(" lastSeen:-24h"))
                .isEqualTo(new Query.Term(
                        new Key.Known(KnownKey.LAST_SEEN),
                        Operator.AT_LEAST,
                        List.of(new Value.Ago(Duration.ofHours(24))),
                        new Span(1, 14)));
    }

    @Test
    void hostileSizesAreRefusedAndCheap() {
        for (var text : List.of("(".repeat(3_999), "a".repeat(4_001), "x ".repeat(1_999), "k:[" + "1,".repeat(1_900))) {
            assertThatThrownBy(() -> QueryParser.parse(text)).isInstanceOf(SearchSyntaxException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "level:er^ror | level | er",
                "a:b relea^ | | relea",
                "a:b !enviro^ | | enviro",
                "environment:[prod, de^v] | environment | de",
                "(release:>=1.^ | release | 1.",
                "message:\"two wo^rds\" | message | two wo",
                "tags[a b]:x^ | tags[a b] | x",
                "^ | |~~"
            })
    void aCaretKnowsWhatItCompletes(String marked, String key, String prefix) {
        var caret = marked.indexOf('^');
        var context = CaretContext.at(marked.replace("^", ""), caret);
        assertThat(context.prefix()).isEqualTo(prefix == null ? "" : prefix);
        assertThat(context.negated()).isEqualTo(marked.contains("!"));
        if (key == null) {
            assertThat(context.key()).isNull();
        } else {
            assertThat(context.key()).isNotNull();
            assertThat(context.key().text()).isEqualTo(key);
        }
    }
}
