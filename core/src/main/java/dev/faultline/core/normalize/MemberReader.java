package dev.faultline.core.normalize;

import dev.faultline.core.json.JsonCursor;

/** Reads the value of a named member and leaves the cursor on its last token. */
@FunctionalInterface
public interface MemberReader {
    void read(String name, JsonCursor json);
}
