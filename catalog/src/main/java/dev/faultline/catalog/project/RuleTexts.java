package dev.faultline.catalog.project;

import dev.faultline.catalog.CatalogException;
import dev.faultline.core.grouping.GroupingVersions;
import dev.faultline.core.grouping.rules.GroupingRules;
import dev.faultline.core.grouping.rules.RuleProblem;
import dev.faultline.core.ownership.OwnershipRules;
import dev.faultline.core.project.GroupingSettings;
import dev.faultline.core.project.OwnershipSettings;
import dev.faultline.core.project.PrivacySettings;
import dev.faultline.core.scrub.Scrubber;
import java.util.List;

/**
 * Rules that people write are read here by the code that will apply them, so that what is saved is what can be run. The
 * first line that cannot be read is named with its place.
 */
final class RuleTexts {
    private static final int MAX_TEXT = 100_000;
    private static final List<String> ALGORITHMS = GroupingVersions.standard().names();

    private RuleTexts() {}

    static void grouping(GroupingSettings grouping) {
        algorithm("grouping.algorithm", grouping.algorithm());
        if (!grouping.previousAlgorithm().isEmpty()) {
            algorithm("grouping.previousAlgorithm", grouping.previousAlgorithm());
        }
        bounded("grouping.fingerprintRules", grouping.fingerprintRules());
        bounded("grouping.stackRules", grouping.stackRules());
        var rules = GroupingRules.of(grouping);
        readable("grouping.fingerprintRules", rules.fingerprintProblems());
        readable("grouping.stackRules", rules.stackProblems());
    }

    static void ownership(OwnershipSettings ownership) {
        bounded("ownership.rules", ownership.rules());
        var problems = OwnershipRules.of(ownership.rules()).problems();
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw refused("ownership.rules", first.line(), first.column(), first.message());
        }
    }

    static void privacy(PrivacySettings privacy) {
        try {
            new Scrubber(privacy);
        } catch (IllegalArgumentException e) {
            throw new CatalogException.Refused("privacy.rules", String.valueOf(e.getMessage()));
        }
    }

    private static void algorithm(String field, String name) {
        if (!ALGORITHMS.contains(name)) {
            throw new CatalogException.Refused(
                    field, "there is no algorithm \"" + name + "\"; known are " + String.join(", ", ALGORITHMS));
        }
    }

    private static void bounded(String field, String text) {
        if (text.length() > MAX_TEXT) {
            throw new CatalogException.Refused(field, "at most " + MAX_TEXT + " characters");
        }
    }

    private static void readable(String field, List<RuleProblem> problems) {
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw refused(field, first.line(), first.column(), first.message());
        }
    }

    private static CatalogException.Refused refused(String field, int line, int column, String message) {
        return new CatalogException.Refused(field, "line " + line + ", column " + column + ": " + message);
    }
}
