package dev.faultline.catalog.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How a person likes the UI.
 *
 * @param timeZone an IANA name, or null for the browser's own
 * @param ideLink a template with {@code {path}} and {@code {line}}, or null
 * @param defaultOrg the slug to open first, or null
 */
public record Preferences(
        Theme theme,
        Density density,
        @Nullable String timeZone,
        Clock clock,
        StackOrder stackOrder,
        @Nullable String ideLink,
        boolean singleKeys,
        @Nullable String defaultOrg) {

    /** What a new person starts with. */
    public static Preferences defaults() {
        return new Preferences(Theme.SYSTEM, Density.COMFORTABLE, null, Clock.AUTO, StackOrder.AUTO, null, true, null);
    }

    /** Colours. */
    public enum Theme {
        SYSTEM,
        DARK,
        LIGHT
    }

    /** How much fits on a screen. */
    public enum Density {
        COMFORTABLE,
        COMPACT
    }

    /** 12 or 24 hours. */
    public enum Clock {
        AUTO,
        @JsonProperty("12")
        TWELVE,
        @JsonProperty("24")
        TWENTY_FOUR
    }

    /** Which frame comes first. */
    public enum StackOrder {
        AUTO,
        NEWEST,
        OLDEST
    }
}
