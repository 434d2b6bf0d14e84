package dev.faultline.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlainTest {
    private static JsonNode written(Object value) {
        return new JsonMapper().readTree(new JsonWriter().value(Plain.of(value)).toBytes());
    }

    @Test
    void textOfAnyKindBecomesValidJson() {
        String text = "quote\" back\\ line\n nul\0 emoji\uD83D\uDE00 half\uD83D end\uDE00";
        assertThat(written(text).asString())
                .isEqualTo("quote\" back\\ line\n nul\0 emoji\uD83D\uDE00 half\uFFFD end\uFFFD");
    }

    @Test
    void numbersThatJsonLacksAreText() {
        assertThat(written(List.of(1, 2.5, Double.NaN, Double.NEGATIVE_INFINITY))
                        .toString())
                .isEqualTo("[1,2.5,\"NaN\",\"-Infinity\"]");
    }

    @Test
    void hostileObjectsAreNamedInsteadOfThrowing() {
        Object endless = new Object() {
            @Override
            public String toString() {
                return toString();
            }
        };
        List<Object> broken = new AbstractList<>() {
            @Override
            public Object get(int index) {
                throw new IllegalStateException("lazy");
            }

            @Override
            public int size() {
                return 3;
            }
        };
        Number liar = new Number() {
            @Override
            public String toString() {
                return "}{";
            }

            @Override
            public int intValue() {
                return 0;
            }

            @Override
            public long longValue() {
                return 0;
            }

            @Override
            public float floatValue() {
                return 0;
            }

            @Override
            public double doubleValue() {
                return 0;
            }
        };
        assertThat(written(endless).asString()).contains("toString() threw java.lang.StackOverflowError");
        assertThat(written(broken).asString()).contains("threw java.lang.IllegalStateException");
        assertThat(written(liar).asString()).isEqualTo("}{");
    }

    @Test
    void sizesDepthsAndCyclesAreBounded() {
        List<Object> cyclic = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            cyclic.add(cyclic);
        }
        Map<String, Object> wide = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            wide.put("key" + i, new int[1000]);
        }
        assertThat(new JsonWriter().value(Plain.of(cyclic)).toBytes().length).isLessThan(20_000);
        assertThat(new JsonWriter().value(Plain.of(wide)).toBytes().length).isLessThan(20_000);
        assertThat(written("x".repeat(1_000_000)).asString())
                .hasSize(Plain.MAX_STRING)
                .endsWith("...");
    }

    @Test
    void valuesUnderTellingNamesAreMasked() {
        JsonNode node = written(Map.of("X-Api-Key", "k", "db", Map.of("PASSWORD", "p", "host", "h")));
        assertThat(node.get("X-Api-Key").asString()).isEqualTo(SecretKeys.MASK);
        assertThat(node.get("db").get("PASSWORD").asString()).isEqualTo(SecretKeys.MASK);
        assertThat(node.get("db").get("host").asString()).isEqualTo("h");
    }
}
