package dev.faultline.sdk;

import org.jspecify.annotations.Nullable;

/** What the process was started with. */
final class GivenSettings {
    private GivenSettings() {}

    /** The system property {@code faultline.…}, else the variable; null when neither says anything. */
    static @Nullable String find(String property, String variable) {
        String value = System.getProperty("faultline." + property);
        if (value == null) {
            value = System.getenv("FAULTLINE_" + variable);
        }
        // Whoever moves here from another server of this protocol keeps the variables of the deployment.
        if (value == null && !"SECRET".equals(variable)) {
            value = System.getenv("SENTRY_" + variable);
        }
        return value == null || value.isBlank() ? null : value;
    }
}
