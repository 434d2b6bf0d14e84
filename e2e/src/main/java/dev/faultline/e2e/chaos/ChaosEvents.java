package dev.faultline.e2e.chaos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Errors of a few kinds, releases and environments, of a given size; only the id differs between two of a kind. */
final class ChaosEvents {
    static final int HASHES = 40;

    private static final int TEXTS = 400;
    private static final String NO_ID = "0".repeat(32);
    private static final HexFormat HEX = HexFormat.of();

    private final long seed;
    private final List<String> texts = new ArrayList<>();

    ChaosEvents(long seed, int bytes) {
        this.seed = seed;
        var random = new Random(seed);
        for (var i = 0; i < TEXTS; i++) {
            texts.add(text(random, i, bytes));
        }
    }

    /** The envelope of the n-th event: the same bytes whenever it is asked for within a second. */
    byte[] envelope(long number) {
        var id = HEX.toHexDigits(mix(number + seed)) + HEX.toHexDigits(mix(~number ^ seed));
        return texts.get((int) (number % TEXTS))
                .replace(NO_ID, id)
                .replace("\"timestamp\":0", "\"timestamp\":" + Instant.now().getEpochSecond())
                .getBytes(US_ASCII);
    }

    private static String text(Random random, int number, int bytes) {
        var hash = number % HASHES;
        var text = new StringBuilder("""
                {"event_id":"%1$s"}
                {"type":"event"}
                {"event_id":"%1$s","timestamp":0,"platform":"java","level":"error","release":"chaos@1.%2$d.0",\
                "environment":"%3$s","user":{"id":"%4$d"},"tags":{"shard":"%5$d"},"exception":{"values":[{\
                "type":"Chaos%6$dException","value":"part %6$d is away","module":"com.acme.chaos","stacktrace":{"frames":[\
                {"module":"com.acme.chaos.Part%6$d","function":"run","filename":"Part.java","lineno":3,"in_app":true}]}}]},\
                "breadcrumbs":{"values":[""".formatted(
                        NO_ID,
                        random.nextInt(4),
                        random.nextInt(8) == 0 ? "staging" : "production",
                        random.nextInt(5_000),
                        random.nextInt(16),
                        hash));
        for (var first = true; text.length() < bytes - 120; first = false) {
            text.append(first ? "" : ",")
                    .append("{\"timestamp\":1790000000,\"category\":\"query\",\"message\":\"select part ")
                    .append(random.nextInt())
                    .append("\"}");
        }
        return text.append("]}}\n").toString();
    }

    // The finaliser of SplitMix64: one to one, so that no two numbers share an id.
    private static long mix(long value) {
        var x = value + 0x9E3779B97F4A7C15L;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
