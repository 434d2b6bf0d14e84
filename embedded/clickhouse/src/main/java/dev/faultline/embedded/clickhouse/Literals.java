package dev.faultline.embedded.clickhouse;

/** Text that becomes part of a statement of our own. */
final class Literals {
    private Literals() {}

    /** A string literal. */
    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** A quoted name. */
    static String name(String text) {
        return "`" + text.replace("\\", "\\\\").replace("`", "\\`") + "`";
    }
}
