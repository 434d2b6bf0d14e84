package dev.faultline.core.scrub;

import dev.faultline.core.project.PrivacySettings;
import dev.faultline.core.project.ScrubRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A project's privacy settings, ready to be applied. Names judge first, then the shape of what stands in the text, then
 * the project's own rules.
 */
public final class Scrubber {
    /** What stands where a whole value was taken away. */
    public static final String FILTERED = "[Filtered]";

    private final SensitiveNames names;
    private final SecretScanner scanner;
    private final List<CustomRule> rules;
    private final Set<String> withoutLocals;

    /** @throws IllegalArgumentException when one of the project's rules cannot be read */
    public Scrubber(PrivacySettings settings) {
        this(settings, CustomRule::compile);
    }

    /**
     * For settings that are in force: a rule that cannot be read takes the whole value at its path. Events are neither
     * lost for it nor stored with what it was meant to hide.
     */
    public static Scrubber inForce(PrivacySettings settings) {
        return new Scrubber(settings, (rule, position) -> {
            try {
                return CustomRule.compile(rule, position);
            } catch (IllegalArgumentException e) {
                return CustomRule.takingAll(rule, position);
            }
        });
    }

    private Scrubber(PrivacySettings settings, BiFunction<ScrubRule, Integer, CustomRule> compiler) {
        this.names = new SensitiveNames(settings.defaults(), settings.sensitiveFields(), settings.safeFields());
        this.scanner = new SecretScanner(names, settings.defaults(), settings.emails(), settings.addresses());
        this.withoutLocals = Set.copyOf(settings.localsRemovedIn());
        this.rules = new ArrayList<>();
        for (var rule : settings.rules()) {
            rules.add(compiler.apply(rule, rules.size()));
        }
    }

    /** The text without the secrets in it; the very same object when there are none. */
    public String text(String text) {
        var findings = scanner.scan(text, false);
        return findings == null ? text : findings.applyTo(text);
    }

    /** A line of source code without the secrets written into it: there only literals are values. */
    public String code(String line) {
        var findings = scanner.scan(line, true);
        return findings == null ? line : findings.applyTo(line);
    }

    /**
     * The value of a field: judged by its name, its shape and the project's rules.
     *
     * @param path names from the top of the document, the field's own last
     * @return null when a rule removes it
     */
    public @Nullable String field(String value, String... path) {
        var result = switch (names.judge(path[path.length - 1])) {
            case SAFE -> value;
            case SENSITIVE, SENSITIVE_TEXT -> value.isEmpty() ? value : FILTERED;
            case ORDINARY -> text(value);
        };
        return rules.isEmpty() ? result : byRules(result, path);
    }

    /** Which rule changed the value, as marks name it. */
    String ruleOf(String value, String... path) {
        if (sensitive(path[path.length - 1])) {
            return "@name";
        }
        var findings = scanner.scan(value, false);
        if (findings != null) {
            return findings.all().getFirst().rule();
        }
        var where = FieldPath.of(path);
        for (var rule : rules) {
            if (rule.appliesTo(where) && !rule.apply(value).equals(value)) {
                return rule.name();
            }
        }
        return "@name";
    }

    private @Nullable String byRules(String value, String[] segments) {
        var path = FieldPath.of(segments);
        var result = value;
        for (var rule : rules) {
            if (rule.appliesTo(path)) {
                if (rule.whole() && rule.removes()) {
                    return null;
                }
                result = rule.apply(result);
            }
        }
        return result;
    }

    /** Whether stack frames of events of this environment lose their local variables. */
    public boolean removesLocals(String environment) {
        return withoutLocals.contains(environment) || withoutLocals.contains("*");
    }

    boolean hasRules() {
        return !rules.isEmpty();
    }

    /** The first rule that takes the whole value at this place, or null. */
    @Nullable CustomRule wholeRuleFor(FieldPath path) {
        for (var rule : rules) {
            if (rule.whole() && rule.appliesTo(path)) {
                return rule;
            }
        }
        return null;
    }

    List<CustomRule> rules() {
        return rules;
    }

    boolean sensitive(String name) {
        var verdict = names.judge(name);
        return verdict == SensitiveNames.Verdict.SENSITIVE || verdict == SensitiveNames.Verdict.SENSITIVE_TEXT;
    }

    SensitiveNames.Verdict judge(String name) {
        return names.judge(name);
    }

    @Nullable Findings findings(String text, boolean code) {
        return scanner.scan(text, code);
    }
}
