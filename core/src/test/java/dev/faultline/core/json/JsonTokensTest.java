package dev.faultline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.core.corpus.Corpus;
import dev.faultline.core.envelope.ItemType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Whatever is read is compared with what Jackson reads of the same bytes. */
class JsonTokensTest {
    private static final Duration TIME = Duration.ofSeconds(3);
    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "\\u00e9",
            "\\ud83d",
            "\\n",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            "\t",
            "0",
            "-",
            "1e5",
            "-0.5E+3",
            "01",
            "1.",
            ".5",
            "true",
            "nul",
            "null",
            "NaN",
            "-Infinity",
            "\u00e9",
            "\ud83d\ude00",
            "\u0001",
            "\"a\":1,",
            "[[]]",
            "{}",
            "\"\"",
            "abcdefgh\"",
            "1234567\\");

    private final JsonFactory jackson = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    @Test
    void everyRecordedItemAndItsMutationsReadAsJacksonReadsThem() {
        var random = new Random(20);
        var items = Corpus.items(ItemType.EVENT);
        var end = System.nanoTime() + TIME.toNanos();
        var read = 0;
        var refused = 0;
        for (var n = 0; n < items.size() || System.nanoTime() < end; n++) {
            var text = new StringBuilder(new String(items.get(n % items.size()).payload(), StandardCharsets.UTF_8));
            for (var i = n < items.size() ? 0 : 1 + random.nextInt(3); i > 0; i--) {
                // Behind the first bracket: an item is an object or none.
                var at = 1 + random.nextInt(text.length() - 1);
                if (random.nextInt(3) == 0) {
                    text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
                } else {
                    text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                }
            }
            // Half a pair is no UTF-8: both are handed what the bytes say.
            var document = new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            var expected = byJackson(document);
            assertThat(difference(byOurs(document), expected)).isEmpty();
            read++;
            refused += expected.equals("refused") ? 1 : 0;
        }
        assertThat(read).isGreaterThan(items.size());
        assertThat(refused).isGreaterThan(10);
    }

    @Test
    void whatIsSteppedOverIsCheckedAsStrictlyAsWhatIsRead() {
        var random = new Random(21);
        for (var n = 0; n < 100_000; n++) {
            var text = new StringBuilder("[");
            for (var i = 1 + random.nextInt(8); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            var document = text.append("]").toString();
            assertThat(skipped(document))
                    .as(document)
                    .isEqualTo(!byOurs(document).equals("refused"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":}",
                "{\"a\" 1}",
                "{a:1}",
                "[1 2]",
                "[tru]",
                "[truer]",
                "\"\\x\"",
                "[\"\\u12g4\"]",
                "{\"a\":1"
            })
    void whatIsNoJsonIsRefusedWithItsPlaceAndNothingOfItsText(String document) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageMatching("not JSON at byte \\d+ \\([a-z 0-9]+\\)");
    }

    @Test
    void aTextIsCopiedAsItStandsOnlyWhenItsBytesAreJson() {
        assertThat(copied("\"/src/a.c\u007f\"")).isTrue();
        assertThat(copied("\"a\\n\"")).isFalse();
        assertThat(copied("\"caf\u00e9 and more\"")).isFalse();
        for (var length = 0; length < 20; length++) {
            assertThat(copied("\"" + "x".repeat(length) + "\u0001\"")).isFalse();
            assertThat(copied("\"" + "x".repeat(length) + "\"")).isTrue();
        }
    }

    /** A database of texts takes none with a NUL, and one event must not stop those behind it. */
    @Test
    void aNulIsReadAsAnUnknownCharacter() {
        var nul = String.valueOf((char) 0);
        for (var document :
                List.of("\"a\\u0000b\"", "\"a" + nul + "b\"", "\"\\u0061" + nul + "b\"", "\"a\\u0000\\u0062\"")) {
            assertThat(read(document)).contains("a\ufffdb").doesNotContain(nul);
        }
    }

    private static boolean copied(String document) {
        var bytes = document.getBytes(StandardCharsets.UTF_8);
        return new LenientJson().open(bytes, 0, bytes.length).copyTo(new JsonWriter(64));
    }

    /** Where two readings part, with what stands around it; empty when they do not. */
    private static String difference(String one, String two) {
        if (one.equals(two)) {
            return "";
        }
        var at = 0;
        while (at < Math.min(one.length(), two.length()) && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        var from = Math.max(0, at - 40);
        return one.substring(from, Math.min(one.length(), at + 40)) + " | "
                + two.substring(from, Math.min(two.length(), at + 40));
    }

    private String byJackson(String document) {
        var told = new StringBuilder();
        try (var parser = jackson.createParser(ObjectReadContext.empty(), document)) {
            var depth = 0;
            do {
                var token = parser.nextToken();
                if (token == null) {
                    return depth == 0 ? told.toString() : "refused";
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                told.append(
                                token.isScalarValue() || token == JsonToken.PROPERTY_NAME
                                        ? parser.getString()
                                        : token.asString())
                        .append('\n');
            } while (depth > 0);
            return told.toString();
        } catch (JacksonException e) {
            return "refused";
        }
    }

    private static String byOurs(String document) {
        try {
            return read(document);
        } catch (MalformedJsonException e) {
            return "refused";
        }
    }

    private static boolean skipped(String document) {
        var bytes = document.getBytes(StandardCharsets.UTF_8);
        try {
            new LenientJson().open(bytes, 0, bytes.length).skip();
            return true;
        } catch (MalformedJsonException e) {
            return false;
        }
    }

    private static String read(String document) {
        var bytes = document.getBytes(StandardCharsets.UTF_8);
        var told = new StringBuilder();
        value(new LenientJson().open(bytes, 0, bytes.length), told);
        return told.toString();
    }

    private static void value(JsonCursor json, StringBuilder told) {
        if (json.isObject()) {
            told.append("{\n");
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                told.append(name).append('\n');
                value(json, told);
            }
            told.append("}\n");
        } else if (json.isArray()) {
            told.append("[\n");
            while (json.nextElement()) {
                value(json, told);
            }
            told.append("]\n");
        } else if (json.isNull()) {
            told.append("null\n");
        } else {
            told.append(json.text()).append('\n');
        }
    }
}
