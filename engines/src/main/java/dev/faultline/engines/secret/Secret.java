package dev.faultline.engines.secret;

/** A password or key in a settings record: usable, but never printed. */
public record Secret(String value) {

    /** No password at all. */
    public static final Secret NONE = new Secret("");

    /** Spring binds a plain property to this. */
    public static Secret of(String value) {
        return value.isEmpty() ? NONE : new Secret(value);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value.isEmpty() ? "(none)" : "******";
    }
}
