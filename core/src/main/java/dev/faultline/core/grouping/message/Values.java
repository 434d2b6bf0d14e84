package dev.faultline.core.grouping.message;

import java.util.Set;

/** Tells the values of a message from its words. */
final class Values {
    private static final Set<String> DURATIONS =
            Set.of("ns", "us", "µs", "ms", "s", "sec", "secs", "m", "min", "mins", "h", "hr", "hrs", "d");
    private static final Set<String> DATE_WORDS = Set.of(
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "May",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Oct",
            "Nov",
            "Dec",
            "Mon",
            "Tue",
            "Wed",
            "Thu",
            "Fri",
            "Sat",
            "Sun",
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");
    /** Names of things that happen to hold a digit: replacing them would merge different problems. */
    private static final Set<String> WORDS = Set.of(
            "utf8", "utf16", "utf32", "sha1", "sha256", "sha384", "sha512", "md5", "base64", "base32", "http1", "http2",
            "http3", "ipv4", "ipv6", "log4j", "s3", "k8s", "ec2", "oauth2", "x509", "h2", "pkcs1", "pkcs7", "pkcs8",
            "pkcs12", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float32", "float64",
            "i18n", "l10n", "mp3", "mp4", "win32", "x86", "x64", "es6", "web3", "python3", "neo4j", "db2", "v8", "u8",
            "u16", "u32", "u64", "i8", "i16", "i32", "i64", "f32", "f64", "ed25519", "rs256", "es256", "hs256", "2fa");

    private static final int LONG_HEX = 8;

    private Values() {}

    /** What the whole token is, or an empty text when its parts must be looked at. */
    static String kind(String text, int start, int end) {
        var at = text.indexOf('@', start);
        if (at > start && at < end - 1 && text.indexOf('.', at) > 0 && text.indexOf('.', at) < end) {
            return "email";
        }
        var digits = 0;
        var dots = 0;
        var colons = 0;
        var dashes = 0;
        var hex = 0;
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            digits += digit(c) ? 1 : 0;
            hex += hex(c) ? 1 : 0;
            dots += c == '.' ? 1 : 0;
            colons += c == ':' ? 1 : 0;
            dashes += c == '-' ? 1 : 0;
        }
        if (digits == 0) {
            return dated(text, start, end);
        }
        var length = end - start;
        if (length == 36 && dashes == 4 && hex == 32) {
            return "uuid";
        }
        if (time(text, start, end, digits, dashes, colons)) {
            return "date";
        }
        if (address(text, start, end, dots, colons, hex)) {
            return "host";
        }
        return "";
    }

    /** What a run of letters and digits is, or an empty text for a word. */
    static String part(String text, int start, int end) {
        var digits = 0;
        var hex = 0;
        for (var i = start; i < end; i++) {
            digits += digit(text.charAt(i)) ? 1 : 0;
            hex += hex(text.charAt(i)) ? 1 : 0;
        }
        var length = end - start;
        if (digits == length) {
            return "number";
        }
        if (digits == 0) {
            var identity = start > 0 && text.charAt(start - 1) == '@' && hex == length && length > 4;
            return identity ? "hex" : "";
        }
        if (text.startsWith("0x", start) || hex == length && length >= LONG_HEX) {
            return "hex";
        }
        if (duration(text, start, end)) {
            return "duration";
        }
        return length <= 7 && WORDS.contains(text.substring(start, end).toLowerCase(java.util.Locale.ROOT)) ? "" : "id";
    }

    private static boolean duration(String text, int start, int end) {
        var unit = start;
        while (unit < end && digit(text.charAt(unit))) {
            unit++;
        }
        return unit > start && DURATIONS.contains(text.substring(unit, end));
    }

    /** IPv4 and IPv6 with or without a port, and names of hosts with a port. */
    private static boolean address(String text, int start, int end, int dots, int colons, int hex) {
        if (colons >= 2 && hex + colons + dots == end - start && colons + dots >= 3) {
            return true;
        }
        var colon = text.indexOf(':', start);
        var host = colon < 0 || colon >= end ? end : colon;
        if (dots == 3 && digitsAndDots(text, start, host)) {
            return true;
        }
        return colons == 1
                && dots >= 1
                && host < end
                && digitsOnly(text, host + 1, end)
                && Character.isLetter(text.charAt(host - 1));
    }

    private static boolean time(String text, int start, int end, int digits, int dashes, int colons) {
        if (digits < 4 || !digit(text.charAt(start)) || dashes < 2 && colons < 1) {
            return false;
        }
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            if (!digit(c) && "-:.TZ+".indexOf(c) < 0) {
                return false;
            }
        }
        return dashes >= 2 || colons == 2 || colons == 1 && digits <= 4;
    }

    /** Names of months and days count as values beside a number or another such name. */
    private static String dated(String text, int start, int end) {
        if (end - start > 9 || !DATE_WORDS.contains(text.substring(start, end))) {
            return "";
        }
        var next = end;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
            next++;
        }
        var before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        var beside = next < text.length() && digit(text.charAt(next)) || before >= 0 && digit(text.charAt(before));
        var follower = next + 3 <= text.length() && next > end ? text.substring(next, next + 3) : "";
        return beside || DATE_WORDS.contains(follower) ? "date" : "";
    }

    private static boolean digitsAndDots(String text, int start, int end) {
        for (var i = start; i < end; i++) {
            if (!digit(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return end > start;
    }

    private static boolean digitsOnly(String text, int start, int end) {
        for (var i = start; i < end; i++) {
            if (!digit(text.charAt(i))) {
                return false;
            }
        }
        return end > start;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean hex(char c) {
        return digit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
}
