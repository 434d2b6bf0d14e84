package dev.faultline.core.normalize;

/** The longest each text of an event may be, in characters, as Sentry's SDKs and users know them. */
public final class FieldLimits {
    public static final int ENUM = 128;
    public static final int PLATFORM = 64;
    public static final int LOGGER = 64;
    public static final int TRANSACTION = 200;
    public static final int SERVER_NAME = 256;
    public static final int RELEASE = 200;
    public static final int DIST = 64;
    public static final int ENVIRONMENT = 64;
    public static final int MESSAGE = 8_192;
    public static final int SYMBOL = 256;
    public static final int PATH = 256;
    public static final int CONTEXT_LINE = 256;
    public static final int EMAIL = 75;
    public static final int USERNAME = 128;
    public static final int USER_ID = 128;
    public static final int TAG_KEY = 200;
    public static final int TAG_VALUE = 200;
    public static final int URL = 2_048;
    public static final int USER_AGENT = 512;
    public static final int FINGERPRINT = 1_024;

    private FieldLimits() {}
}
