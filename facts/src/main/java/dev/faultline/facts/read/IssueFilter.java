package dev.faultline.facts.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an issue list asks for.
 *
 * @param window events of this time are counted, and an issue without any is not listed
 * @param environments exact names; empty means all
 * @param release exact name, or null for all
 * @param statuses {@code unresolved}, {@code resolved}, {@code archived}; empty means all
 * @param levels exact names; empty means all
 */
public record IssueFilter(
        Window window,
        List<String> environments,
        @Nullable String release,
        List<String> statuses,
        List<String> levels) {

    public IssueFilter {
        environments = List.copyOf(environments);
        statuses = List.copyOf(statuses);
        levels = List.copyOf(levels);
    }

    /** Everything within a window. */
    public static IssueFilter within(Window window) {
        return new IssueFilter(window, List.of(), null, List.of(), List.of());
    }

    /** The same with other statuses. */
    public IssueFilter withStatuses(List<String> wanted) {
        return new IssueFilter(window, environments, release, wanted, levels);
    }
}
