package dev.faultline.core.scrub;

/** Numbers that states give to persons, as far as their form alone tells them. Others go by the field's name. */
final class NationalIds {
    private NationalIds() {}

    /** Where a United States or Brazilian number that starts here ends, or -1. */
    static int groupedEnd(String text, int at, int limit) {
        if (matches(text, at, limit, "ddd-dd-dddd")) {
            var area = number(text, at, 3);
            var valid = area != 0
                    && area != 666
                    && area < 900
                    && number(text, at + 4, 2) != 0
                    && number(text, at + 7, 4) != 0;
            return valid ? at + 11 : -1;
        }
        return matches(text, at, limit, "ddd.ddd.ddd-dd") && brazilian(text, at) ? at + 14 : -1;
    }

    /** Where a British insurance number that starts here ends, or -1: AB 12 34 56 C, with or without blanks. */
    static int britishEnd(String text, int at) {
        if ("DFIQUV".indexOf(text.charAt(at)) >= 0 || "DFIOQUV".indexOf(text.charAt(at + 1)) >= 0) {
            return -1;
        }
        for (var form : new String[] {"uuddddddu", "uu dd dd dd u"}) {
            if (matches(text, at, text.length(), form)) {
                var last = text.charAt(at + form.length() - 1);
                return last <= 'D' ? at + form.length() : -1;
            }
        }
        return -1;
    }

    /** A French number: 13 digits and their remainder; the first says man or woman, the fourth and fifth the month. */
    static boolean isFrench(String text, int at) {
        var first = text.charAt(at);
        var month = number(text, at + 3, 2);
        if (first != '1' && first != '2' || month < 1 || month > 12) {
            return false;
        }
        return 97 - Long.parseLong(text, at, at + 13, 10) % 97 == number(text, at + 13, 2);
    }

    private static boolean brazilian(String text, int at) {
        var digits = new int[11];
        var n = 0;
        var same = true;
        for (var i = at; n < 11; i++) {
            if (Characters.digit(text.charAt(i))) {
                digits[n++] = text.charAt(i) - '0';
                same &= digits[n - 1] == digits[0];
            }
        }
        return !same && check(digits, 9) == digits[9] && check(digits, 10) == digits[10];
    }

    private static int check(int[] digits, int count) {
        var sum = 0;
        for (var i = 0; i < count; i++) {
            sum += digits[i] * (count + 1 - i);
        }
        return sum * 10 % 11 % 10;
    }

    private static boolean matches(String text, int at, int limit, String form) {
        if (at + form.length() > limit) {
            return false;
        }
        for (var i = 0; i < form.length(); i++) {
            var c = text.charAt(at + i);
            var fits = switch (form.charAt(i)) {
                case 'd' -> Characters.digit(c);
                case 'u' -> c >= 'A' && c <= 'Z';
                default -> c == form.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return Characters.wordEnd(text, at + form.length());
    }

    private static int number(String text, int at, int digits) {
        return Integer.parseInt(text, at, at + digits, 10);
    }
}
