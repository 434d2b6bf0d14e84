package dev.faultline.sdk;

/** How the SDK names itself to the server. */
final class SdkVersion {
    static final String NAME = "faultline.java";
    static final String VERSION = "0.1.0";

    private SdkVersion() {}
}
