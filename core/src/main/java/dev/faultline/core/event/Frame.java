package dev.faultline.core.event;

import org.jspecify.annotations.Nullable;

/**
 * One call of a stack, as far as rows and grouping need it. Source lines and locals stay in the body.
 *
 * @param inApp what the SDK said, or null when it said nothing
 * @param contextLine the source line itself, trimmed
 */
public record Frame(
        @Nullable String module,
        @Nullable String function,
        @Nullable String filename,
        @Nullable String absPath,
        @Nullable String packageName,
        int line,
        int column,
        @Nullable Boolean inApp,
        @Nullable String contextLine,
        @Nullable String platform) {}
