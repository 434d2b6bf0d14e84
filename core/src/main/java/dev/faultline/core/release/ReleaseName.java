package dev.faultline.core.release;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A release's name, {@code package@version}. Versions are ordered as semantic versions, and only inside one package; names
 * of another form have no order of their own (then the time of first sight decides).
 *
 * @param packageName empty when the name has none
 */
public record ReleaseName(String packageName, String version) {
    private static final Pattern NUMBERS = Pattern.compile(
            "v?(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(?:-([0-9A-Za-z.-]+))?(?:\\+.*)?");

    public static ReleaseName of(String name) {
        var at = name.lastIndexOf('@');
        return at < 0 ? new ReleaseName("", name) : new ReleaseName(name.substring(0, at), name.substring(at + 1));
    }

    /** Empty when the two cannot be ordered by their names. */
    public OptionalInt compareTo(ReleaseName other) {
        var mine = numbers();
        var theirs = other.numbers();
        if (!packageName.equals(other.packageName) || mine.isEmpty() || theirs.isEmpty()) {
            return version.equals(other.version) && packageName.equals(other.packageName)
                    ? OptionalInt.of(0)
                    : OptionalInt.empty();
        }
        return OptionalInt.of(mine.get().compareTo(theirs.get()));
    }

    public boolean isOrdered() {
        return numbers().isPresent();
    }

    private Optional<Numbers> numbers() {
        var form = NUMBERS.matcher(version);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Numbers(
                number(form.group(1)),
                number(form.group(2)),
                number(form.group(3)),
                number(form.group(4)),
                form.group(5)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private record Numbers(
            int major,
            int minor,
            int patch,
            int build,
            @Nullable String before) implements Comparable<Numbers> {
        @Override
        public int compareTo(Numbers other) {
            int[] mine = {major, minor, patch, build};
            int[] theirs = {other.major, other.minor, other.patch, other.build};
            for (var i = 0; i < mine.length; i++) {
                if (mine[i] != theirs[i]) {
                    return Integer.compare(mine[i], theirs[i]);
                }
            }
            if (before == null || other.before == null) {
                // A pre-release comes before its release.
                return Boolean.compare(before == null, other.before == null);
            }
            return comparePreRelease(before.split("\\."), other.before.split("\\."));
        }

        private static int comparePreRelease(String[] mine, String[] theirs) {
            for (var i = 0; i < Math.min(mine.length, theirs.length); i++) {
                var a = mine[i];
                var b = theirs[i];
                var numeric = a.matches("\\d{1,9}");
                if (numeric != b.matches("\\d{1,9}")) {
                    return numeric ? -1 : 1;
                }
                var order = numeric ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(mine.length, theirs.length);
        }
    }
}
