package dev.faultline.query.trial;

import dev.faultline.catalog.project.Project;
import dev.faultline.core.event.Event;
import dev.faultline.core.grouping.Headline;
import dev.faultline.core.ownership.OwnershipRules;
import dev.faultline.core.project.OwnershipSettings;
import dev.faultline.query.trial.OwnershipTrial.OwnedEvent;
import dev.faultline.query.trial.OwnershipTrial.OwnerCount;
import dev.faultline.query.trial.OwnershipTrial.Ownership;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks ownership rules about stored events and about a pasted one. */
@Component
final class OwnershipTrials {
    private static final int SAMPLES = 20;

    private final KeptEvents kept;

    OwnershipTrials(KeptEvents kept) {
        this.kept = kept;
    }

    OwnershipTrial tryOut(Project project, OwnershipSettings settings, @Nullable Event pasted) {
        var rules = OwnershipRules.of(settings.rules());
        var found = kept.of(project);
        var events = new TreeMap<String, Integer>();
        var samples = new ArrayList<OwnedEvent>();
        var matched = 0;
        var unowned = 0;
        for (var stored : found.rows()) {
            var event = stored.event();
            var ownership = ownership(rules, event);
            var fresh = ownership == null
                    ? unowned++ < SAMPLES / 2
                    : !events.keySet().containsAll(ownership.owners());
            if (ownership != null) {
                matched++;
                ownership.owners().forEach(owner -> events.merge(owner, 1, Integer::sum));
            }
            if (fresh && samples.size() < SAMPLES) {
                samples.add(
                        new OwnedEvent(event.id().toString(), Headline.of(event).title(), ownership));
            }
        }
        var of = found.rows().size();
        return new OwnershipTrial(
                of,
                matched,
                of == 0 ? 0 : (double) matched / of,
                events.entrySet().stream()
                        .map(owner -> new OwnerCount(owner.getKey(), owner.getValue()))
                        .sorted(Comparator.comparingInt(OwnerCount::events).reversed())
                        .toList(),
                samples,
                found.partial(),
                pasted == null ? null : ownership(rules, pasted));
    }

    private static @Nullable Ownership ownership(OwnershipRules rules, Event event) {
        return rules.owner(event)
                .map(found -> new Ownership(
                        found.owners(), found.rule().text(), found.rule().line(), found.matched()))
                .orElse(null);
    }
}
