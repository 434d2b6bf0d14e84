package dev.faultline.core.trial;

import dev.faultline.core.scrub.Mark;
import java.util.List;

/**
 * What settings would do to a pasted event.
 *
 * @param before the event in the form in which it would be stored, nothing scrubbed; UTF-8 JSON, for the person who
 *     pasted it alone
 * @param after the event as it would be stored, UTF-8 JSON
 * @param marks where something was changed, and by which rule
 */
public record ScrubTrial(byte[] before, byte[] after, List<Mark> marks) {
    public ScrubTrial {
        marks = List.copyOf(marks);
    }
}
