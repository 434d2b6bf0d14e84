package dev.faultline.core.scrub;

import java.util.List;

/**
 * A remark about a value that is not stored as it was sent.
 *
 * @param path names from the top, list positions as numbers
 * @param rule {@code @name} for a default, {@code rule:n} for the project's n-th rule, {@code !limit} for a cap
 * @param kind what happened to it
 * @param originalLength in characters, or elements for a list
 */
public record Mark(List<String> path, String rule, Kind kind, int originalLength) {
    public Mark {
        path = List.copyOf(path);
    }

    /** What became of the value. */
    public enum Kind {
        REMOVED("x"),
        MASKED("m"),
        HASHED("p"),
        REPLACED("s"),
        SHORTENED("s");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The letter that Sentry's {@code _meta} has for it. */
        public String code() {
            return code;
        }
    }
}
