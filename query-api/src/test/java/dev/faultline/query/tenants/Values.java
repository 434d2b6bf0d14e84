package dev.faultline.query.tenants;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a stranger could put into a request: names and numbers of the other organisation, their own, and text that tries
 * to leave its place.
 *
 * @param foreign of the organisation that must stay unseen, by what they name
 * @param own of the asker's organisation
 */
record Values(Map<String, List<String>> foreign, Map<String, List<String>> own) {
    private static final List<String> HOSTILE = List.of(
            "' OR 1=1 --",
            "*",
            "1) OR (1=1",
            "\\') UNION ALL SELECT 1",
            "../rival",
            "%",
            "<scope>",
            "{scope:Array(UInt64)}",
            "[1,2,3]",
            "0",
            "-1",
            "9007199254740993",
            "");
    private static final List<String> QUERIES = List.of(
            "project:%s",
            "issue:%s",
            "release:%s",
            "!project:none",
            "project:none OR project:%s",
            "%s OR !%s",
            "user.email:%s",
            "id:%s",
            "trace:%s",
            "secret:%s",
            "firstRelease:%s",
            "is:unresolved OR is:resolved",
            "timesSeen:>0",
            "stack.function:%s",
            "device.model:%s",
            "has:secret");

    /** Of the other organisation three times out of four. */
    String of(String kind, Random random) {
        var all = random.nextInt(4) > 0 ? foreign : own;
        return random.nextInt(12) == 0 ? one(HOSTILE, random) : one(all.getOrDefault(kind, any(all)), random);
    }

    String query(Random random) {
        var word = of("any", random).replace("%", "");
        return one(QUERIES, random).replace("%s", word.contains(" ") ? "\"" + word + "\"" : word);
    }

    private static List<String> any(Map<String, List<String>> values) {
        return values.getOrDefault("any", List.of("x"));
    }

    static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
