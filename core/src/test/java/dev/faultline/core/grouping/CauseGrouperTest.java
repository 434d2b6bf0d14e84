package dev.faultline.core.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.Event;
import dev.faultline.core.project.GroupingSettings;
import dev.faultline.core.project.ProjectSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class CauseGrouperTest {
    private final CauseGrouper grouper = new CauseGrouper();
    private final Explainer explainer = new Explainer();
    private final GroupingSettings settings = ProjectSettings.defaults().grouping();

    private long hash(Event event) {
        return grouper.group(event, settings).primaryHash();
    }

    @Test
    void whoCallsASharedCheckDecides() {
        var deposit = Events.java("ISE", "no", "com.acme.Bank.deposit", "com.acme.Bank.requireOpen");
        var refund = Events.java("ISE", "no", "com.acme.Bank.refund", "com.acme.Bank.requireOpen");
        assertThat(hash(deposit)).isNotEqualTo(hash(refund));
        var explained = explainer.explain(deposit, settings).causes().getFirst();
        assertThat(explained.frames()).extracting(Explanation.FrameNote::counts).containsExactly(true, true);
        assertThat(explained.messageBecause()).startsWith("does not count");
    }

    @Test
    void theExplanationTellsWhyEachCallCountsOrNot() {
        var event = Events.java(
                "NPE",
                "x",
                "com.acme.Main.main",
                "com.acme.A.a",
                "com.acme.A.a",
                "com.acme.B$$Lambda/0x1.run",
                "com.acme.B.b");
        var frames = explainer.explain(event, settings).causes().getFirst().frames();
        assertThat(frames.getFirst().call()).isEqualTo("com.acme.B.b");
        assertThat(frames).extracting(Explanation.FrameNote::because).first().isEqualTo("counts");
        assertThat(frames).filteredOn(Explanation.FrameNote::counts).hasSize(1);
        assertThat(frames).allMatch(frame -> frame.inAppBecause().equals("the SDK said so"));
    }

    @Test
    void aMessageShowsWhatWasTakenOut() {
        var explained = explainer.explain(Events.read("{\"message\":\"order 7 late\"}"), settings);
        assertThat(explained.via()).isEqualTo("message");
        assertThat(explained.causes().getFirst().message()).isEqualTo("order <number> late");
        assertThat(explained.causes().getFirst().replaced()).hasSize(1);
    }

    @Test
    void sdkFingerprintsMixTextVariablesAndTheDefault() {
        var event = "{\"platform\":\"java\",\"fingerprint\":[%s],\"exception\":[{\"type\":\"A\",\"value\":\"%s\"}]}";
        var text = "\"pay\"";
        assertThat(hash(Events.read(event.formatted(text, "a"))))
                .isEqualTo(hash(Events.read(event.formatted(text, "b"))));
        var variable = "\"{{ error.value }}\"";
        assertThat(hash(Events.read(event.formatted(variable, "a"))))
                .isNotEqualTo(hash(Events.read(event.formatted(variable, "b"))));
        var missing = explainer.explain(
                Events.read(event.formatted("\"{{ transaction }}\",\"{{ tags.x }}\"", "a")), settings);
        assertThat(missing.fingerprint()).containsExactly("<no-transaction>", "<no-value-for-tag-x>");
        assertThat(missing.via()).isEqualTo("sdk fingerprint");
        var alone = "\"{{default}}\"";
        assertThat(hash(Events.read(event.formatted(alone, "a"))))
                .isEqualTo(hash(Events.read(event.formatted("", "a"))));
    }

    @Test
    void duringAnUpgradeTheHashesOfThePreviousVersionComeAlong() {
        var event = Events.java("NPE", "x", "com.acme.A.a");
        var versions = GroupingVersions.standard();
        var window = versions.group(event, new GroupingSettings("fl-2", "fl-1", "", ""));
        var old = versions.group(event, new GroupingSettings("fl-1", "", "", ""));
        assertThat(window.primaryHash()).isEqualTo(hash(event));
        assertThat(window.hashes()).containsExactly(hash(event), old.primaryHash());
        assertThat(versions.group(event, new GroupingSettings("none", "", "", ""))
                        .hashes())
                .containsExactly(hash(event));
    }

    @Test
    void otherRulesTellWhichIssuesWouldMergeAndSplit() {
        var stored = List.of(
                new WhatIf.Stored(1, Events.java("A", "x", "com.acme.Web.a", "com.acme.Pay.charge")),
                new WhatIf.Stored(1, Events.java("A", "x", "com.acme.Job.b", "com.acme.Pay.charge")),
                new WhatIf.Stored(1, Events.java("A", "x", "com.acme.Job.b", "com.acme.Pay.charge")),
                new WhatIf.Stored(2, Events.java("B", "x", "com.acme.Db.load")),
                new WhatIf.Stored(3, Events.java("C", "x", "com.acme.Db.store")));
        var whatIf = new WhatIf(GroupingVersions.standard());
        assertThat(whatIf.compare(stored, settings, settings))
                .isEqualTo(new WhatIf.Outcome(List.of(), List.of(), 5, 0));
        var after = new GroupingSettings("fl-2", "", "module:com.acme.Db -> database", "module:com.acme.Pay -app");
        var outcome = whatIf.compare(stored, settings, after);
        assertThat(outcome.merges())
                .singleElement()
                .satisfies(merge -> assertThat(merge.issues()).containsExactly(2L, 3L));
        assertThat(outcome.splits()).singleElement().satisfies(split -> {
            assertThat(split.issue()).isEqualTo(1);
            assertThat(split.parts()).extracting(WhatIf.Part::events).containsExactly(2, 1);
        });
        assertThat(outcome.moved()).isEqualTo(2);
    }
}
