package dev.faultline.core.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.Event;
import dev.faultline.core.grouping.rules.GroupingRules;
import dev.faultline.core.grouping.rules.RuleProblem;
import dev.faultline.core.project.GroupingSettings;
import org.junit.jupiter.api.Test;

class GroupingRulesTest {
    private final CauseGrouper grouper = new CauseGrouper();
    private final Event pay = Events.java("Declined", "card 1", "com.acme.Web.post", "com.acme.Pay.charge");
    private final Event load = Events.java("Timeout", "after 3s", "com.acme.Web.get", "com.acme.Db.load");

    private static GroupingSettings fingerprints(String rules) {
        return new GroupingSettings("fl-2", "", rules, "");
    }

    private static GroupingSettings stacks(String rules) {
        return new GroupingSettings("fl-2", "", "", rules);
    }

    private long hash(Event event, GroupingSettings settings) {
        return grouper.group(event, settings).primaryHash();
    }

    @Test
    void theFirstFingerprintRuleThatMatchesDecides() {
        var rules = fingerprints("""
                # payments
                error.type:Declined -> outside
                error.type:* function:load -> outside
                """);
        assertThat(hash(pay, rules)).isEqualTo(hash(load, rules));
        assertThat(hash(pay, rules)).isNotEqualTo(hash(pay, fingerprints("")));
    }

    @Test
    void variablesAndTitlesAreFilledIn() {
        var rules = fingerprints(
                "module:com.acme.* -> {{ error.type }}, {{function}} title=\"{{ error.type }} while paying\"");
        assertThat(grouper.group(pay, rules).title()).isEqualTo("Declined while paying");
        assertThat(hash(pay, rules)).isNotEqualTo(hash(load, rules));
    }

    @Test
    void defaultInARuleDividesWhatItMatches() {
        var rules = fingerprints("level:error -> {{ default }}, tenant");
        assertThat(hash(pay, rules)).isNotEqualTo(hash(load, rules)).isNotEqualTo(hash(pay, fingerprints("")));
    }

    @Test
    void aFrameTakenOutOfTheApplicationLetsItsCallerDecide() {
        var other = Events.java("Declined", "card 2", "com.acme.Job.run2", "com.acme.Pay.charge");
        assertThat(hash(pay, stacks(""))).isEqualTo(hash(other, stacks("")));
        var rules = stacks("module:com.acme.Pay -app");
        assertThat(hash(pay, rules)).isNotEqualTo(hash(other, rules));
        assertThat(hash(pay, stacks("module:com.acme.Pay -group"))).isEqualTo(hash(pay, rules));
    }

    @Test
    void rangesSiblingsAndDepthAreUnderstood() {
        var other = Events.java("Declined", "card 2", "com.acme.Job.run2", "com.acme.Pay.charge");
        assertThat(hash(pay, stacks("function:post ^-app"))).isNotEqualTo(hash(other, stacks("function:post ^-app")));
        assertThat(hash(pay, stacks("[ function:post ] | function:charge -app")))
                .isNotEqualTo(hash(other, stacks("[ function:post ] | function:charge -app")));
        assertThat(hash(pay, stacks("app:yes max-frames=2"))).isNotEqualTo(hash(other, stacks("app:yes max-frames=2")));
    }

    @Test
    void aLineThatCannotBeReadIsToldWithItsPlaceAndTheOthersHold() {
        var rules = GroupingRules.of(
                new GroupingSettings("fl-2", "", "error.type:A -> a\n  colour:red -> x\nerror.type:B", """
                function:a +app
                function:b +colour
                function:"c -app
                """));
        assertThat(rules.fingerprints()).hasSize(1);
        assertThat(rules.stacks()).hasSize(1);
        assertThat(rules.fingerprintProblems())
                .extracting(RuleProblem::line, RuleProblem::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 3), org.assertj.core.groups.Tuple.tuple(3, 13));
        assertThat(rules.stackProblems())
                .containsExactly(
                        new RuleProblem(2, 12, "there is no action \"+colour\""),
                        new RuleProblem(3, 10, "this quote is never closed"));
    }
}
