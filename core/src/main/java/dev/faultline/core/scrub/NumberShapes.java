package dev.faultline.core.scrub;

import java.math.BigInteger;

/** Numbers of cards, accounts and persons, told from other numbers by their check digits. */
final class NumberShapes {
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

    private NumberShapes() {}

    /** Looks at a run of digits and separators that starts here; answers where the run ends. */
    static int digits(String text, int at, Findings findings) {
        var end = at;
        var digits = 0;
        var separators = 0;
        while (end < text.length()) {
            var c = text.charAt(end);
            if (Characters.digit(c)) {
                digits++;
            } else if ((c == ' ' || c == '-' || c == '.')
                    && end + 1 < text.length()
                    && Characters.digit(text.charAt(end + 1))) {
                separators++;
            } else {
                break;
            }
            end++;
        }
        if (digits < 9 || !Characters.wordEnd(text, end)) {
            return end;
        }
        if (separators == 0 && digits >= 12 && digits <= 19) {
            plain(text, at, end, findings);
        } else if (separators > 0) {
            grouped(text, at, end, findings);
        }
        return end;
    }

    private static void plain(String text, int at, int end, Findings findings) {
        if (CardNumbers.isCard(text, at, end)) {
            findings.add(at, end, "@creditcard", "[creditcard]");
        } else if (end - at == 15 && NationalIds.isFrench(text, at)) {
            findings.add(at, end, "@nationalid", "[nationalid]");
        }
    }

    private static void grouped(String text, int at, int end, Findings findings) {
        // The run may be several numbers side by side: try from each group's start.
        for (var start = at; start < end; start = nextGroup(text, start, end)) {
            var card = CardNumbers.groupedEnd(text, start, end);
            if (card > 0) {
                findings.add(start, card, "@creditcard", "[creditcard]");
                start = card - 1;
                continue;
            }
            var person = NationalIds.groupedEnd(text, start, end);
            if (person > 0) {
                findings.add(start, person, "@nationalid", "[nationalid]");
                start = person - 1;
                continue;
            }
            var plainEnd = Characters.run(text, start, c -> Characters.digit((char) c));
            if (plainEnd - start >= 12 && plainEnd - start <= 19) {
                plain(text, start, plainEnd, findings);
            }
        }
    }

    private static int nextGroup(String text, int from, int end) {
        var i = from;
        while (i < end && Characters.digit(text.charAt(i))) {
            i++;
        }
        return i == from ? from + 1 : i + 1;
    }

    /** Looks for an IBAN or a British insurance number that starts here; answers whether there was one. */
    static boolean lettered(String text, int at, Findings findings) {
        if (at + 9 > text.length() || !upper(text.charAt(at)) || !upper(text.charAt(at + 1))) {
            return false;
        }
        var nino = NationalIds.britishEnd(text, at);
        if (nino > 0) {
            findings.add(at, nino, "@nationalid", "[nationalid]");
            return true;
        }
        if (!Characters.digit(text.charAt(at + 2)) || !Characters.digit(text.charAt(at + 3))) {
            return false;
        }
        var end = ibanEnd(text, at);
        if (end < 0) {
            return false;
        }
        findings.add(at, end, "@iban", "[iban]");
        return true;
    }

    private static int ibanEnd(String text, int at) {
        var compact = new StringBuilder(34);
        var end = -1;
        for (var i = at; i < text.length() && compact.length() < 34; i++) {
            var c = text.charAt(i);
            if (c == ' ') {
                if (i + 1 >= text.length() || !upper(text.charAt(i + 1)) && !Characters.digit(text.charAt(i + 1))) {
                    break;
                }
                continue;
            }
            if (!upper(c) && !Characters.digit(c)) {
                break;
            }
            compact.append(c);
            if (compact.length() >= 15 && Characters.wordEnd(text, i + 1) && isIban(compact)) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isIban(CharSequence compact) {
        var number = new StringBuilder(64);
        for (var i = 0; i < compact.length(); i++) {
            number.append(Character.getNumericValue(compact.charAt((i + 4) % compact.length())));
        }
        return new BigInteger(number.toString()).mod(IBAN_MODULUS).equals(BigInteger.ONE);
    }

    private static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
