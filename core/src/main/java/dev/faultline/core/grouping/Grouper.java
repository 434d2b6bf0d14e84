package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.project.GroupingSettings;

/** A version of the grouping algorithm: a pure function of the event and the project's rules. */
public interface Grouper {
    /** The name that settings and explanations call this version by. */
    String name();

    Grouping group(Event event, GroupingSettings settings);
}
