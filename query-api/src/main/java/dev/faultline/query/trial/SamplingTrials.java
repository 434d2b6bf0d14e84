package dev.faultline.query.trial;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.project.Project;
import dev.faultline.core.event.Event;
import dev.faultline.core.project.SamplingSettings;
import dev.faultline.core.sampling.BodySampling;
import dev.faultline.core.sampling.BodySampling.Crowd;
import dev.faultline.core.sampling.BodySampling.Traits;
import dev.faultline.facts.query.GroupKey;
import dev.faultline.facts.query.GroupQuery;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.SeriesQuery;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projects sampling rules on the events of the last week, by counts of what the rules look at. */
@Component
final class SamplingTrials {
    private static final String WEEK = "7d";
    private static final int COMBINATIONS = 10_000;

    private final Searches searches;
    private final GroupQuery groups;

    SamplingTrials(Searches searches, GroupQuery groups) {
        this.searches = searches;
        this.groups = groups;
    }

    SamplingTrial tryOut(
            Grant grant, Project project, SamplingSettings before, SamplingSettings after, @Nullable Event pasted) {
        var tags = Stream.of(before, after)
                .flatMap(settings -> settings.bodies().stream())
                .flatMap(rule -> rule.tags().keySet().stream())
                .distinct()
                .toList();
        var keys = new ArrayList<>(List.of(GroupKey.of("level"), GroupKey.of("environment"), GroupKey.of("release")));
        tags.forEach(tag -> keys.add(GroupKey.of("tags[" + tag + "]")));
        var search = searches.of(grant, new ScopeRequest(null, List.of(project.slug()), null, WEEK));
        var found = groups.top(search.selection(), keys, SeriesQuery.Measure.EVENTS, COMBINATIONS, QueryBudget.SCREEN);
        var crowds = found.rows().stream().map(group -> crowd(group, tags)).toList();
        var old = BodySampling.project(crowds, before);
        var fresh = BodySampling.project(crowds, after);
        return new SamplingTrial(
                fresh.events(),
                old.kept(),
                fresh.kept(),
                fresh.saving(),
                fresh.byRule(),
                found.partial() || found.rows().size() == COMBINATIONS,
                pasted == null ? null : BodySampling.rule(pasted, after).orElse(null));
    }

    private static Crowd crowd(GroupQuery.Group group, List<String> tags) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < tags.size(); i++) {
            values.put(tags.get(i), group.keys().get(3 + i));
        }
        var release = group.keys().get(2);
        return new Crowd(
                new Traits(group.keys().get(0), group.keys().get(1), release.isEmpty() ? null : release, values),
                group.events());
    }
}
