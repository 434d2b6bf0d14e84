package dev.faultline.core.search;

import dev.faultline.core.search.ValueScanner.Word;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moments: {@code -24h} (since 24 hours ago), {@code +7d} (before 7 days ago), {@code 2026-11-18},
 * {@code 2026-11-18T09:30}, {@code 2026-11-01..2026-11-18}. Without a zone they are UTC.
 */
final class TimeTyper {
    private static final Pattern RELATIVE = Pattern.compile("([-+]?)(\\d{1,6})([smhdw])");

    private TimeTyper() {}

    static Query.Term term(Key key, Operator operator, Word word, Span span) {
        var raw = word.raw();
        var relative = RELATIVE.matcher(raw);
        if (relative.matches()) {
            var ago = new Value.Ago(duration(Long.parseLong(relative.group(2)), relative.group(3)));
            return new Query.Term(
                    firstSeenForAge(key), direction(key, operator, relative.group(1), word), List.of(ago), span);
        }
        if (key.type() == KeyType.AGE) {
            throw new SearchSyntaxException(
                    "age takes a duration: -24h is younger than a day, +7d older than a week.", word.span());
        }
        var range = operator == Operator.EQUAL ? dayRange(raw) : null;
        var value = range != null ? range : moment(raw);
        if (value == null) {
            throw new SearchSyntaxException(
                    key.text() + " takes a moment: -24h, +7d, 2026-11-18, 2026-11-18T09:30 or 2026-11-01..2026-11-18;"
                            + " \"" + raw + "\" is none.",
                    word.span());
        }
        return new Query.Term(key, operator, List.of(value), span);
    }

    /** "Age" is how long ago it was first seen: one meaning, one key in the tree. */
    private static Key firstSeenForAge(Key key) {
        return key.type() == KeyType.AGE ? new Key.Known(KnownKey.FIRST_SEEN) : key;
    }

    private static Operator direction(Key key, Operator operator, String sign, Word word) {
        if (key.type() == KeyType.AGE && operator != Operator.EQUAL) {
            if (!sign.isEmpty()) {
                throw new SearchSyntaxException("Either a sign or a comparison, not both: age:>7d.", word.span());
            }
            // Older than means first seen earlier than.
            return switch (operator) {
                case GREATER -> Operator.LESS;
                case AT_LEAST -> Operator.AT_MOST;
                case LESS -> Operator.GREATER;
                default -> Operator.AT_LEAST;
            };
        }
        if (operator != Operator.EQUAL) {
            return operator;
        }
        return sign.equals("+") ? Operator.AT_MOST : Operator.AT_LEAST;
    }

    private static Duration duration(long amount, String unit) {
        return switch (unit) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofDays(7 * amount);
        };
    }

    private static @Nullable Value dayRange(String raw) {
        var dots = raw.indexOf("..");
        if (dots < 0) {
            return null;
        }
        return day(raw.substring(0, dots)) instanceof LocalDate from
                        && day(raw.substring(dots + 2)) instanceof LocalDate to
                ? new Value.DayRange(from, to)
                : null;
    }

    private static @Nullable Value moment(String raw) {
        var day = day(raw);
        if (day != null) {
            return new Value.Day(day);
        }
        try {
            return new Value.At(
                    raw.endsWith("Z")
                            ? Instant.parse(raw)
                            : LocalDateTime.parse(raw).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String raw) {
        try {
            return raw.length() == 10 ? LocalDate.parse(raw) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
