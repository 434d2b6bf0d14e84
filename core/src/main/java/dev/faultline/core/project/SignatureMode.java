package dev.faultline.core.project;

/** What a key demands of the signature header. */
public enum SignatureMode {
    /** An unsigned request is refused. */
    REQUIRE,
    /** Absent is fine, bad is refused. */
    ACCEPT,
    /** Never looked at. */
    IGNORE
}
