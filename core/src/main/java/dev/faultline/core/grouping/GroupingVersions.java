package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.project.GroupingSettings;
import java.util.List;

/**
 * The versions of the algorithm that this build knows. During the window of an upgrade the previous one runs beside the
 * current: its hashes come behind the primary one and find the issues that were opened under them.
 */
public final class GroupingVersions {
    private final List<Grouper> groupers;

    /** @param groupers the first is used where settings name an unknown one */
    public GroupingVersions(List<Grouper> groupers) {
        this.groupers = List.copyOf(groupers);
    }

    public static GroupingVersions standard() {
        return new GroupingVersions(List.of(new CauseGrouper(), new StackGrouper()));
    }

    /** Their names, newest first. */
    public List<String> names() {
        return groupers.stream().map(Grouper::name).toList();
    }

    public Grouping group(Event event, GroupingSettings settings) {
        var current = named(settings.algorithm());
        var grouping = current.group(event, settings);
        if (settings.previousAlgorithm().isEmpty()) {
            return grouping;
        }
        var previous = named(settings.previousAlgorithm());
        return previous == current ? grouping : grouping.alsoFoundBy(previous.group(event, settings));
    }

    private Grouper named(String name) {
        for (var grouper : groupers) {
            if (grouper.name().equals(name)) {
                return grouper;
            }
        }
        return groupers.getFirst();
    }
}
