package dev.faultline.core.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.Event;
import dev.faultline.core.grouping.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnershipRulesTest {
    private static final String EVENT = """
            {"platform":"python","tags":{"tenant":"gold"},"request":{"url":"https://shop.example/pay/1"},
             "exception":[{"type":"E","value":"x","stacktrace":{"frames":[
               {"filename":"shop/web.py","function":"post","in_app":true},
               {"filename":"shop/pay/card.py","function":"charge","in_app":true}]}}]}""";
    private final Event event = Events.read(EVENT);

    private String owner(String rules) {
        return OwnershipRules.of(rules)
                .owner(event)
                .map(found -> String.join(" ", found.owners()))
                .orElse("nobody");
    }

    @Test
    void theLastLineThatMatchesDecides() {
        assertThat(owner("* #all\nshop/pay/ #payments\n")).isEqualTo("#payments");
        assertThat(owner("shop/pay/ #payments\n* #all")).isEqualTo("#all");
        assertThat(owner("* #all\nshop/pay/\n")).isEqualTo("nobody");
    }

    @Test
    void theCallNearestToTheCrashIsAskedFirst() {
        assertThat(owner("/shop/pay/card.py @ann\n/shop/web.py bob@shop.example"))
                .isEqualTo("@ann");
        assertThat(owner("/shop/web.py bob@shop.example")).isEqualTo("bob@shop.example");
    }

    @Test
    void tagsAndAddressesMatchToo() {
        assertThat(owner("tags.tenant:gold #gold")).isEqualTo("#gold");
        assertThat(owner("url:*/pay/* #payments @ann")).isEqualTo("#payments @ann");
        assertThat(owner("tags.tenant:silver #silver")).isEqualTo("nobody");
        assertThat(OwnershipRules.of("url:*/pay/* #p")
                        .owner(event)
                        .orElseThrow()
                        .matched())
                .isEqualTo("https://shop.example/pay/1");
    }

    @ParameterizedTest
    @CsvSource({
        "*.py, shop/pay/card.py, true",
        "/docs/, docs/a/b.md, true",
        "/docs/, src/docs/a.md, false",
        "docs/, src/docs/a.md, true",
        "docs/*, docs/a.md, true",
        "docs/*, docs/a/b.md, false",
        "**/pay/**, shop/pay/a/b.py, true",
        "apps/, /srv/checkout/apps/web/x.js, true",
        "card.py, shop/pay/card.py, true",
        "card.py, shop/pay/discard.py, false"
    })
    void patternsMeanWhatTheyMeanInCodeowners(String pattern, String path, boolean covers) {
        assertThat(new OwnedPath(pattern).covers(path)).isEqualTo(covers);
    }

    @Test
    void javaFramesAreFoundByTheirPackage() {
        var frames = Events.read("""
                {"platform":"java","exception":[{"type":"E","value":"x","stacktrace":{"frames":[
                  {"module":"com.acme.pay.Card","filename":"Card.java","function":"charge","in_app":true}]}}]}""");
        assertThat(OwnershipRules.of("com/acme/pay/ #payments").owner(frames)).isPresent();
        assertThat(OwnershipRules.of("module:com.acme.pay.* #payments").owner(frames))
                .isPresent();
    }

    @Test
    void aLineThatCannotBeReadIsToldWithItsPlace() {
        var rules = OwnershipRules.of("# owners\n* #all # everybody\n*.py payments\n");
        assertThat(rules.rules()).hasSize(1);
        assertThat(rules.problems())
                .extracting(OwnershipRules.Problem::line, OwnershipRules.Problem::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, 6));
    }
}
