package dev.faultline.engines.blobs;

import java.util.regex.Pattern;

/** Keys that no adapter can misread: no way up, no hidden files, no blanks. */
final class BlobKeys {

    private static final int MAX_LENGTH = 512;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private BlobKeys() {}

    static String checked(String key) {
        if (key.length() > MAX_LENGTH || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a blob key: it must be segments of letters, digits, '.', '-', '_'");
        }
        return key;
    }

    static String checkedPrefix(String prefix) {
        if (!prefix.isEmpty()) {
            if (!prefix.endsWith("/")) {
                throw new IllegalArgumentException("a blob prefix ends at a slash");
            }
            checked(prefix.substring(0, prefix.length() - 1));
        }
        return prefix;
    }
}
