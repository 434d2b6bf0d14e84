package dev.faultline.core.grouping;

/** A message without what varies from one occurrence to the next: numbers, ids, quoted parts. */
final class MessagePattern {
    private static final int LIMIT = 2_048;

    private MessagePattern() {}

    static String of(String message) {
        var out = new StringBuilder(Math.min(message.length(), LIMIT));
        for (var i = 0; i < message.length() && out.length() < LIMIT; ) {
            var c = message.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                out.append(c);
                i++;
                continue;
            }
            var end = i;
            var digits = false;
            while (end < message.length()
                    && (Character.isLetterOrDigit(message.charAt(end)) || "-_".indexOf(message.charAt(end)) >= 0)) {
                digits |= Character.isDigit(message.charAt(end));
                end++;
            }
            out.append(digits ? "<id>" : message.substring(i, end));
            i = end;
        }
        return out.toString();
    }
}
