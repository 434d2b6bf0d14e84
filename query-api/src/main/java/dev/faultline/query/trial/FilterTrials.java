package dev.faultline.query.trial;

import dev.faultline.catalog.project.Project;
import dev.faultline.core.event.Event;
import dev.faultline.core.filter.EventFilter;
import dev.faultline.core.grouping.Headline;
import dev.faultline.core.project.FilterSettings;
import java.util.ArrayList;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks filters about stored events and about a pasted one. */
@Component
final class FilterTrials {
    private static final int SAMPLES = 20;

    private final EventFilter filter = new EventFilter();
    private final KeptEvents kept;

    FilterTrials(KeptEvents kept) {
        this.kept = kept;
    }

    FilterTrial tryOut(Project project, FilterSettings settings, @Nullable Event pasted) {
        var found = kept.of(project);
        var byReason = new TreeMap<String, Integer>();
        var samples = new ArrayList<FilterTrial.DroppedEvent>();
        for (var stored : found.rows()) {
            var event = stored.event();
            var reason = filter.reason(event, settings);
            if (reason != null) {
                byReason.merge(reason, 1, Integer::sum);
                if (samples.size() < SAMPLES) {
                    samples.add(new FilterTrial.DroppedEvent(
                            event.id().toString(), Headline.of(event).title(), reason));
                }
            }
        }
        return new FilterTrial(
                found.rows().size(),
                byReason.values().stream().mapToInt(Integer::intValue).sum(),
                byReason,
                samples,
                found.partial(),
                pasted == null ? null : verdict(pasted, settings));
    }

    private FilterTrial.FilterVerdict verdict(Event event, FilterSettings settings) {
        var reason = filter.reason(event, settings);
        return new FilterTrial.FilterVerdict(reason != null, reason);
    }
}
