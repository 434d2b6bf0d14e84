package dev.faultline.core.project;

/**
 * How events become issues. Rules are text in the syntax of docs/grouping.md, parsed where they are used and checked
 * when they are saved.
 *
 * @param algorithm the name of the grouping algorithm's version
 * @param previousAlgorithm runs beside it for a while so that an upgrade opens no false new issue; empty when none
 * @param fingerprintRules {@code matchers -> fingerprint}, one per line
 * @param stackRules {@code matchers +app | -app | -group …}, one per line
 */
public record GroupingSettings(String algorithm, String previousAlgorithm, String fingerprintRules, String stackRules) {
    static GroupingSettings defaults() {
        return new GroupingSettings("fl-2", "", "", "");
    }
}
