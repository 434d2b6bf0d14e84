package dev.faultline.core.scrub;

/** Card numbers: an issuer's prefix, the issuer's length, and a right check digit. */
final class CardNumbers {
    private CardNumbers() {}

    static boolean isCard(String text, int from, int to) {
        return issued(text, from, to - from) && luhn(text, from, to);
    }

    /** Where a card number written in groups ends, or -1: 4-4-4-4, 4-6-5 or 4-6-4 with one kind of separator. */
    static int groupedEnd(String text, int start, int limit) {
        for (var groups : new int[][] {{4, 4, 4, 4, 3}, {4, 4, 4, 4}, {4, 6, 5}, {4, 6, 4}}) {
            var end = grouped(text, start, limit, groups);
            if (end > 0) {
                var digits = text.substring(start, end).replaceAll("[ .-]", "");
                if (isCard(digits, 0, digits.length())) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static int grouped(String text, int start, int limit, int[] groups) {
        var i = start;
        var separator = '\0';
        for (var g = 0; g < groups.length; g++) {
            if (g > 0) {
                if (i >= limit || separator != '\0' && text.charAt(i) != separator) {
                    return -1;
                }
                separator = text.charAt(i++);
            }
            for (var d = 0; d < groups[g]; d++, i++) {
                if (i >= limit || !Characters.digit(text.charAt(i))) {
                    return -1;
                }
            }
        }
        return i < limit && Characters.digit(text.charAt(i)) ? -1 : i;
    }

    private static boolean issued(String text, int at, int length) {
        var two = number(text, at, 2);
        var four = number(text, at, 4);
        return switch (text.charAt(at)) {
            case '4' -> length == 13 || length == 16 || length == 19;
            case '5' -> length == 16 && two >= 51 && two <= 55 || length >= 12 && (two == 50 || two >= 56);
            case '2' -> length == 16 && four >= 2_221 && four <= 2_720;
            case '3' ->
                length == 15 && (two == 34 || two == 37)
                        || length == 14 && (two == 36 || two == 38 || two == 39 || four / 10 >= 300 && four / 10 <= 305)
                        || length == 16 && four >= 3_528 && four <= 3_589;
            case '6' ->
                length == 16 && (four == 6_011 || two == 65 || two == 62 || four / 10 >= 644)
                        || length == 19 && two == 62;
            default -> false;
        };
    }

    private static int number(String text, int at, int digits) {
        var value = 0;
        for (var i = 0; i < digits; i++) {
            value = value * 10 + text.charAt(at + i) - '0';
        }
        return value;
    }

    private static boolean luhn(String text, int from, int to) {
        var sum = 0;
        var same = true;
        for (var i = to - 1; i >= from; i--) {
            var digit = text.charAt(i) - '0';
            same &= text.charAt(i) == text.charAt(from);
            if ((to - i) % 2 == 0) {
                digit *= 2;
                digit = digit > 9 ? digit - 9 : digit;
            }
            sum += digit;
        }
        return !same && sum % 10 == 0;
    }
}
