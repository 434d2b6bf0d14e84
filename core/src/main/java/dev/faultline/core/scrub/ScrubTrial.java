package dev.faultline.core.scrub;

import java.util.List;

/**
 * What settings would do to a pasted event.
 *
 * @param after the event as it would be stored, UTF-8 JSON
 * @param marks where something was changed, and by which rule
 */
public record ScrubTrial(byte[] after, List<Mark> marks) {
    public ScrubTrial {
        marks = List.copyOf(marks);
    }
}
