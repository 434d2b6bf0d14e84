package dev.faultline.core.project;

/**
 * Who is asked first.
 *
 * @param rules CODEOWNERS syntax, plus {@code tags.key:value} and {@code url:glob} matchers
 * @param autoAssign whether a new issue is assigned to the owner that the rules name
 */
public record OwnershipSettings(String rules, boolean autoAssign) {
    static OwnershipSettings defaults() {
        return new OwnershipSettings("", false);
    }
}
