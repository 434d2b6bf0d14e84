package dev.faultline.ingest.refusal;

import java.util.Locale;

/** How far into ingest a request came before it was turned away. */
public enum Stage {
    ADDRESS,
    SERVER,
    KEY,
    ORIGIN,
    SIGNATURE,
    BODY,
    LIMIT,
    LOG;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
