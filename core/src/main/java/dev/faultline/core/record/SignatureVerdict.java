package dev.faultline.core.record;

/** What ingest found about the signature of a request. A bad signature never reaches the log. */
public enum SignatureVerdict {
    /** No signature was sent, or the key ignores them. */
    ABSENT,
    /** The signature was checked and holds. */
    VERIFIED
}
