package dev.faultline.query.trial;

import dev.faultline.catalog.project.Project;
import dev.faultline.core.event.Event;
import dev.faultline.core.grouping.Explainer;
import dev.faultline.core.grouping.GroupingVersions;
import dev.faultline.core.grouping.NearMisses;
import dev.faultline.core.grouping.WhatIf;
import dev.faultline.core.project.GroupingSettings;
import dev.faultline.query.trial.GroupingTrial.GroupCount;
import dev.faultline.query.trial.GroupingTrial.PastedGrouping;
import dev.faultline.query.trial.IssueNames.IssueName;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies grouping settings to stored events and to a pasted one. */
@Component
final class GroupingTrials {
    private final GroupingVersions versions = GroupingVersions.standard();
    private final WhatIf whatIf = new WhatIf(versions);
    private final Explainer explainer = new Explainer();
    private final NearMisses nearMisses = new NearMisses();
    private final KeptEvents kept;
    private final IssueNames names;

    GroupingTrials(KeptEvents kept, IssueNames names) {
        this.kept = kept;
        this.names = names;
    }

    GroupingTrial tryOut(Project project, GroupingSettings before, GroupingSettings after, @Nullable Event pasted) {
        var found = kept.of(project);
        var stored = found.rows();
        var outcome = whatIf.compare(stored, before, after);
        var named = names.of(project, mentioned(outcome));
        return new GroupingTrial(
                outcome.events(),
                new GroupCount(groups(stored, before)),
                new GroupCount(groups(stored, after)),
                outcome.moved(),
                outcome.merges().stream().map(merge -> merge(merge, named)).toList(),
                outcome.splits().stream().map(split -> split(split, named)).toList(),
                found.partial(),
                pasted == null ? null : pasted(pasted, stored, after));
    }

    private PastedGrouping pasted(Event event, List<WhatIf.Stored> stored, GroupingSettings settings) {
        var grouping = versions.group(event, settings);
        return new PastedGrouping(
                HexFormat.of().toHexDigits(grouping.primaryHash()),
                grouping.title(),
                grouping.culprit(),
                explainer.explain(event, settings),
                nearMisses.of(event, stored, settings));
    }

    private int groups(List<WhatIf.Stored> stored, GroupingSettings settings) {
        return (int) stored.stream()
                .map(one -> versions.group(one.event(), settings).primaryHash())
                .distinct()
                .count();
    }

    private static Set<Long> mentioned(WhatIf.Outcome outcome) {
        return Stream.concat(
                        outcome.merges().stream().flatMap(merge -> merge.issues().stream()),
                        outcome.splits().stream().map(WhatIf.Split::issue))
                .collect(Collectors.toSet());
    }

    private static GroupingTrial.MergedIssues merge(WhatIf.Merge merge, Map<Long, IssueName> named) {
        var from =
                merge.issues().stream().map(named::get).filter(Objects::nonNull).toList();
        return new GroupingTrial.MergedIssues(from, merge.title(), merge.events(), merge.sampleIds());
    }

    private static GroupingTrial.SplitIssue split(WhatIf.Split split, Map<Long, IssueName> named) {
        return new GroupingTrial.SplitIssue(
                named.get(split.issue()),
                split.parts().stream()
                        .map(part -> new GroupingTrial.SplitPart(part.title(), part.events(), part.sampleIds()))
                        .toList());
    }
}
