package dev.faultline.e2e.chaos;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one run does.
 *
 * @param seed chooses victims and moments; printed, so that a run can be had again
 * @param events how many ids are sent at least
 * @param lasting how long at least
 * @param perSecond intended rate; what the product does not take is sent later
 * @param bytes of an event
 * @param processors how many processes share the partitions
 * @param away zero: parts are killed at random; else each engine in turn does not answer for so long
 * @param jvm further flags for the product's processes
 * @param victims killed in this order instead of at random; empty for random ones
 */
record ChaosPlan(
        long seed,
        long events,
        Duration lasting,
        int perSecond,
        int bytes,
        int processors,
        Duration away,
        List<String> jvm,
        List<Victim> victims) {

    ChaosPlan {
        jvm = List.copyOf(jvm);
        victims = List.copyOf(victims);
    }

    /** The {@code --name value} pairs of the command line. */
    static ChaosPlan of(String... arguments) {
        Map<String, Long> values = new HashMap<>();
        for (var i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("options are written --name number, not " + arguments[i]);
            }
            values.put(arguments[i].substring(2), Long.valueOf(arguments[i + 1]));
        }
        var plan = new ChaosPlan(
                taken(values, "seed", System.nanoTime() % 1_000_000),
                taken(values, "events", 100_000),
                Duration.ofMinutes(taken(values, "minutes", 5)),
                (int) taken(values, "rate", 1_000),
                (int) taken(values, "bytes", 4_096),
                (int) taken(values, "processors", 2),
                Duration.ofSeconds(taken(values, "away", 0)),
                List.of(),
                List.of());
        if (!values.isEmpty()) {
            throw new IllegalArgumentException(
                    "the option --" + values.keySet().iterator().next() + " is unknown");
        }
        return plan;
    }

    private static long taken(Map<String, Long> values, String name, long otherwise) {
        var value = values.remove(name);
        return value == null ? otherwise : value;
    }
}
