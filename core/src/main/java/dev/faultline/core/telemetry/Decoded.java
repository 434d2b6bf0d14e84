package dev.faultline.core.telemetry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading an item came to. Each of the things it holds is either among the values or counted as invalid, so that
 * the ledger's sums hold.
 *
 * @param invalid how many could not be understood
 * @param problem the first thing that was wrong, free of the item's content; null when nothing was
 */
public record Decoded<T>(
        List<T> values, int invalid, @Nullable String problem) {
    public Decoded {
        values = List.copyOf(values);
    }

    public static <T> Decoded<T> unreadable(String problem) {
        return new Decoded<>(List.of(), 1, problem);
    }
}
