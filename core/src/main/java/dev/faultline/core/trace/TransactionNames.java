package dev.faultline.core.trace;

import org.jspecify.annotations.Nullable;

/** Names of transactions, free of ids: a name per order would make as many groups as orders. */
final class TransactionNames {
    private TransactionNames() {}

    /** @param source where the name comes from, as the SDK says; routes and tasks are trusted as they are */
    static String clean(String name, @Nullable String source) {
        if (source != null && !source.equals("url") && !source.equals("unknown")) {
            return name;
        }
        if (name.indexOf('/') < 0) {
            return name;
        }
        var out = new StringBuilder(name.length());
        var query = name.indexOf('?');
        var end = query < 0 ? name.length() : query;
        for (var start = 0; start <= end; ) {
            var slash = name.indexOf('/', start);
            var stop = slash < 0 || slash > end ? end : slash;
            out.append(variable(name, start, stop) ? "*" : name.substring(start, stop));
            if (stop < end) {
                out.append('/');
            }
            start = stop + 1;
        }
        return out.toString();
    }

    /** Whether a part of a path is an id: a number, or long with digits in it. */
    private static boolean variable(String name, int start, int end) {
        var digits = 0;
        var others = 0;
        for (var i = start; i < end; i++) {
            if (Character.isDigit(name.charAt(i))) {
                digits++;
            } else if (name.charAt(i) != '-') {
                others++;
            }
        }
        return digits > 0 && (others == 0 || end - start >= 16 && digits >= 3);
    }
}
