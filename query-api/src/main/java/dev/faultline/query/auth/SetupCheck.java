package dev.faultline.query.auth;

/** One thing about the way to this server that is right or not. */
record SetupCheck(Kind id, boolean ok, String detail) {
    enum Kind {
        ADDRESS,
        HTTPS,
        PROXY
    }
}
