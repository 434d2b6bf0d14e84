package dev.faultline.core.grouping;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * What an event is grouped by.
 *
 * @param hashes the first is the primary one, by which rows count; the others find an existing issue (another
 *     algorithm version, a member of an exception group)
 * @param title type and value, or the message: the headline
 * @param type the headline's first part, {@code IllegalStateException}
 * @param value the headline's second part
 * @param culprit the call or transaction people recognise it by
 * @param stackHash identity of the whole stack: rows point to it, the stack itself is stored once
 * @param inAppFrames {@code module.function (file:line)} of the frames that are the application's, crash first, capped
 */
public record Grouping(
        List<Long> hashes,
        String title,
        String type,
        String value,
        String culprit,
        long stackHash,
        List<String> inAppFrames) {
    public Grouping {
        hashes = List.copyOf(hashes);
        inAppFrames = List.copyOf(inAppFrames);
    }

    public long primaryHash() {
        return hashes.getFirst();
    }

    /** The same, found by the hashes of another version too. */
    Grouping alsoFoundBy(Grouping other) {
        var all = new LinkedHashSet<>(hashes);
        all.addAll(other.hashes);
        return new Grouping(List.copyOf(all), title, type, value, culprit, stackHash, inAppFrames);
    }
}
