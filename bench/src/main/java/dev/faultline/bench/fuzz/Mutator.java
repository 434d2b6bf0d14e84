package dev.faultline.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks documents the ways broken and hostile senders do. */
final class Mutator {
    private static final List<byte[]> FRAGMENTS = bytes(
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "-",
            "1e999999999",
            "NaN",
            "\\ud800",
            "\\u0000",
            "\ud83d\ude00",
            "{\"values\":[",
            "\"exception\":",
            "\"stacktrace\":{\"frames\":[",
            "\"frames\":[{}]",
            "\"threads\":{\"values\":[{\"crashed\":true}]},",
            "\"fingerprint\":[\"{{ default }}\",\"{{ tags.a }}\"],",
            "\"mechanism\":{\"exception_id\":1,\"parent_id\":1,\"is_exception_group\":true},",
            "{\"function\":\"lambda$a$0\",\"module\":\"a$$EnhancerBySpringCGLIB$$1\",\"in_app\":true},",
            "-----BEGIN PRIVATE KEY-----",
            "password=",
            "eyJ.e.e",
            "4111 1111 1111 1111",
            "://u:p@h",
            "{{auto}}",
            "\"timestamp\":99999999999999999999",
            "9".repeat(500),
            "a".repeat(3_000),
            "[".repeat(300),
            "\"\\\"token\\\":\\\"",
            "::ffff:1.2.3.4",
            "\n{\"type\":\"event\",\"length\":99999}\n",
            "\n");

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    byte[] mutated(byte[] original) {
        var bytes = original.clone();
        for (var i = random.nextInt(8); i >= 0 && bytes.length > 1; i--) {
            var at = random.nextInt(bytes.length);
            bytes = switch (random.nextInt(6)) {
                case 0 -> replaced(bytes, at);
                case 1 -> Arrays.copyOf(bytes, Math.max(1, at));
                case 2 -> inserted(bytes, at, Arrays.copyOfRange(bytes, at, at + random.nextInt(bytes.length - at)));
                default -> inserted(bytes, at, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            };
        }
        return bytes;
    }

    private byte[] replaced(byte[] bytes, int at) {
        bytes[at] = (byte) random.nextInt(256);
        return bytes;
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] fragment) {
        var out = new byte[bytes.length + fragment.length];
        System.arraycopy(bytes, 0, out, 0, at);
        System.arraycopy(fragment, 0, out, at, fragment.length);
        System.arraycopy(bytes, at, out, at + fragment.length, bytes.length - at);
        return out;
    }

    private static List<byte[]> bytes(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
