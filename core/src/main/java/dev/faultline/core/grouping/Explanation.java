package dev.faultline.core.grouping;

import dev.faultline.core.grouping.message.Template;
import dev.faultline.core.grouping.rules.GroupingRules;
import java.util.List;

/**
 * Why an event is grouped as it is.
 *
 * @param version of the algorithm
 * @param via {@code stack}, {@code message}, {@code sdk fingerprint}, {@code fingerprint rule} or {@code built-in rule}
 * @param fingerprint the values that were demanded, variables filled in, {@code {{ default }}} where the causes count
 * @param causes what the default is made of; several only for exception groups
 * @param rules the rules that matched, as written
 * @param nearRules fingerprint rules that one matcher alone kept from matching
 * @param problems lines of the rules that cannot be read, as {@code line:column message}
 * @param location the file people know the error by, empty when unknown
 */
public record Explanation(
        String version,
        String via,
        List<String> fingerprint,
        List<CauseNote> causes,
        List<String> rules,
        List<GroupingRules.NearRule> nearRules,
        List<String> problems,
        String location) {

    /**
     * One cause.
     *
     * @param type empty when it does not count
     * @param message without its values
     * @param stackBecause whose calls count
     * @param frames of the stack that decides, crash first
     */
    public record CauseNote(
            String type,
            String message,
            boolean messageCounts,
            String messageBecause,
            List<Template.Replaced> replaced,
            String stackBecause,
            List<FrameNote> frames) {}

    /**
     * One call.
     *
     * @param call the name that counts or would count
     * @param because why it counts or not
     */
    public record FrameNote(
            String call,
            String place,
            String function,
            int line,
            boolean inApp,
            String inAppBecause,
            boolean counts,
            String because) {}
}
