package dev.faultline.bench.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Seeded events of a given size over 200 groups with a long tail: the first group has about a sixth of them, the last
 * a few in a thousand. Keys vary from event to event (locals, extra, modules), because a parser that has seen one
 * document a thousand times is measured at something it never does. What is random in each event of a real application
 * (id, trace, user) is not in here: {@link GzipEnvelope} adds it per request.
 */
public final class EventGenerator {
    public static final int GROUPS = 200;

    private static final String[] WORDS = {
        "order",
        "cart",
        "user",
        "price",
        "stock",
        "invoice",
        "token",
        "session",
        "region",
        "payment",
        "address",
        "item",
        "basket",
        "coupon",
        "ledger",
        "refund",
        "shipment",
        "carrier",
        "catalog",
        "search",
        "index",
        "cache",
        "queue"
    };

    private final Random random;
    private final int bytes;

    public EventGenerator(long seed, int bytes) {
        this.random = new Random(seed);
        this.bytes = bytes;
    }

    /** So many distinct bodies. */
    public List<EventBody> bodies(int count) {
        List<EventBody> bodies = new ArrayList<>(count);
        for (var i = 0; i < count; i++) {
            var group = group();
            bodies.add(EventBody.of(group, json(group, i).getBytes(UTF_8)));
        }
        return bodies;
    }

    // Squaring a uniform number thrice bends it into a long tail.
    private int group() {
        var u = random.nextDouble();
        return (int) (u * u * u * GROUPS);
    }

    private String json(int group, int serial) {
        var text = new StringBuilder(bytes + 512);
        text.append(",\"platform\":\"java\",\"level\":\"error\",\"logger\":\"com.acme.shop.")
                .append(word(group))
                .append("\",\"server_name\":\"web-")
                .append(random.nextInt(12))
                .append("\",\"environment\":\"")
                .append(random.nextInt(10) == 0 ? "staging" : "production")
                .append("\",\"release\":\"shop@2.")
                .append(random.nextInt(6))
                .append(".0\",\"transaction\":\"POST /")
                .append(word(group))
                .append("/{id}\",\"tags\":{\"region\":\"eu-")
                .append(random.nextInt(4))
                .append("\",\"tenant\":\"t")
                .append(random.nextInt(300))
                .append("\",\"shard\":\"")
                .append(random.nextInt(32))
                .append("\"}")
                .append(
                        ",\"sdk\":{\"name\":\"sentry.java\",\"version\":\"8.62.0\"},\"request\":{\"method\":\"POST\",\"url\":\"https://shop.example/")
                .append(word(group))
                .append('/')
                .append(random.nextInt(1_000_000))
                .append("\",\"headers\":{\"User-Agent\":\"acme/1\"}},\"exception\":{\"values\":[");
        exception(text, group, serial);
        text.append("]},\"breadcrumbs\":{\"values\":[");
        for (var first = true; text.length() < bytes * 0.8; first = false) {
            breadcrumb(text, first);
        }
        text.append("]},\"extra\":{\"serial\":").append(serial);
        while (text.length() < bytes - 80) {
            text.append(",\"")
                    .append(word(random.nextInt(WORDS.length)))
                    .append('_')
                    .append(random.nextInt(5_000))
                    .append("\":\"")
                    .append(hex(24))
                    .append('"');
        }
        return text.append("}}").toString();
    }

    private void exception(StringBuilder text, int group, int serial) {
        text.append("{\"type\":\"")
                .append(capital(word(group)))
                .append("Exception\",\"module\":\"com.acme.shop\",\"value\":\"No ")
                .append(word(group + 7))
                .append(" for order ")
                .append(serial)
                .append("\",\"mechanism\":{\"type\":\"generic\",\"handled\":")
                .append(group % 3 == 0)
                .append("},\"stacktrace\":{\"frames\":[");
        var frames = 12 + group % 18;
        for (var i = 0; i < frames; i++) {
            var app = i > frames - 6;
            text.append(i == 0 ? "" : ",")
                    .append("{\"module\":\"")
                    .append(app ? "com.acme.shop." + word(group + i) : "org.framework.web." + word(i))
                    .append("\",\"function\":\"")
                    .append(word(group * 3 + i))
                    .append("\",\"filename\":\"")
                    .append(capital(word(group + i)))
                    .append(".java\",\"lineno\":")
                    .append(20 + group + i)
                    .append(",\"in_app\":")
                    .append(app)
                    .append('}');
        }
        text.append("]}}");
    }

    private void breadcrumb(StringBuilder text, boolean first) {
        text.append(first ? "" : ",")
                .append("{\"timestamp\":")
                .append(1_760_000_000 + random.nextInt(1_000_000))
                .append(",\"category\":\"query\",\"level\":\"info\",\"message\":\"select ")
                .append(word(random.nextInt(WORDS.length)))
                .append(" where id = ")
                .append(random.nextInt())
                .append("\",\"data\":{\"rows\":")
                .append(random.nextInt(500))
                .append(",\"")
                .append(word(random.nextInt(WORDS.length)))
                .append(random.nextInt(400))
                .append("\":\"")
                .append(hex(12))
                .append("\"}}");
    }

    private String hex(int digits) {
        var text = new StringBuilder(digits);
        for (var i = 0; i < digits; i++) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }

    private static String word(int index) {
        return WORDS[index % WORDS.length] + (index < WORDS.length ? "" : Integer.toString(index / WORDS.length));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
