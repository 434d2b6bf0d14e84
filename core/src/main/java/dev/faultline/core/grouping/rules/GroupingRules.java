package dev.faultline.core.grouping.rules;

import dev.faultline.core.project.GroupingSettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project's rules, read. A line that cannot be read is left out and told: the others hold.
 *
 * @param fingerprints the first that matches wins
 * @param stacks all are applied in order, later ones win
 */
public record GroupingRules(
        List<FingerprintRule> fingerprints,
        List<StackRule> stacks,
        List<RuleProblem> fingerprintProblems,
        List<RuleProblem> stackProblems) {
    /** Each rule is tried on each event, each stack rule on each frame. */
    private static final int MAX_RULES = 500;

    private static final int LONGEST_LINE = 2_000;

    @FunctionalInterface
    private interface Reader<R> {
        R read(String text, int line) throws UnreadableRule;
    }

    public static GroupingRules of(GroupingSettings settings) {
        var fingerprintProblems = new ArrayList<RuleProblem>();
        var stackProblems = new ArrayList<RuleProblem>();
        var fingerprints = read(settings.fingerprintRules(), FingerprintRule::of, fingerprintProblems);
        var stacks = read(settings.stackRules(), StackRule::of, stackProblems);
        return new GroupingRules(fingerprints, stacks, List.copyOf(fingerprintProblems), List.copyOf(stackProblems));
    }

    private static <R> List<R> read(String text, Reader<R> reader, List<RuleProblem> problems) {
        var rules = new ArrayList<R>();
        var number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            var stripped = line.stripTrailing();
            if (stripped.isBlank() || stripped.stripLeading().startsWith("#")) {
                continue;
            }
            if (rules.size() == MAX_RULES) {
                problems.add(new RuleProblem(number, 1, "at most " + MAX_RULES + " rules are kept"));
                break;
            }
            if (stripped.length() > LONGEST_LINE) {
                problems.add(new RuleProblem(
                        number, LONGEST_LINE + 1, "a rule has at most " + LONGEST_LINE + " characters"));
                continue;
            }
            try {
                rules.add(reader.read(stripped, number));
            } catch (UnreadableRule e) {
                problems.add(e.at(number));
            }
        }
        return List.copyOf(rules);
    }

    /** The rule that decides an event's fingerprint, or null when none matches. */
    public @Nullable FingerprintRule fingerprint(Subject subject) {
        for (var rule : fingerprints) {
            if (rule.matches(subject)) {
                return rule;
            }
        }
        return null;
    }

    /**
     * A rule that would have matched but for one thing.
     *
     * @param rule as written
     * @param missing the matcher that does not match
     */
    public record NearRule(String rule, String missing) {}

    /** The fingerprint rules of several matchers that one alone keeps from matching. */
    public List<NearRule> nearly(Subject subject) {
        var near = new ArrayList<NearRule>();
        for (var rule : fingerprints) {
            var missing = rule.matchers().size() < 2 ? null : rule.parting(subject);
            if (missing != null) {
                near.add(new NearRule(rule.text(), missing.text()));
            }
        }
        return near;
    }
}
