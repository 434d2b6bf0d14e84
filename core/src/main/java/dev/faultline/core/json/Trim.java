package dev.faultline.core.json;

/** Shortens text the way SDKs and their users know it: three dots within the limit, no half characters. */
public final class Trim {
    private static final String MARK = "...";

    private Trim() {}

    public static String to(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        var end = Math.max(0, max - MARK.length());
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + MARK;
    }
}
