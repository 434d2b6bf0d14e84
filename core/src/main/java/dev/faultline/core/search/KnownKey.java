package dev.faultline.core.search;

import static dev.faultline.core.search.KnownKey.Owner.EVENT;
import static dev.faultline.core.search.KnownKey.Owner.ISSUE;

/** The keys of the language, in the order in which a completion shows them when it knows no better. */
public enum KnownKey {
    IS("is", KeyType.STATE, ISSUE, "state of the issue"),
    HAS("has", KeyType.PRESENCE, EVENT, "the event has a value for this key"),
    LEVEL("level", KeyType.LEVEL, EVENT, "fatal, error, warning, info or debug"),
    PRIORITY("priority", KeyType.PRIORITY, ISSUE, "high, medium or low"),
    ASSIGNED("assigned", KeyType.PERSON, ISSUE, "me, my_teams, an e-mail address or #team"),
    BOOKMARKS("bookmarks", KeyType.PERSON, ISSUE, "me, or an e-mail address"),
    RELEASE("release", KeyType.RELEASE, EVENT, "a version, >=1.2 or latest"),
    ENVIRONMENT("environment", KeyType.TEXT, EVENT, "where it ran"),
    PROJECT("project", KeyType.TEXT, EVENT, "slug or number of the project"),
    TRANSACTION("transaction", KeyType.TEXT, EVENT, "route, job or screen"),
    MESSAGE("message", KeyType.TEXT, EVENT, "part of the message"),
    TITLE("title", KeyType.TEXT, ISSUE, "part of the headline"),
    CULPRIT("culprit", KeyType.TEXT, EVENT, "part of the culprit"),
    ERROR_TYPE("error.type", KeyType.TEXT, EVENT, "class of the exception"),
    ERROR_VALUE("error.value", KeyType.TEXT, EVENT, "part of the exception's message"),
    ERROR_HANDLED("error.handled", KeyType.BOOLEAN, EVENT, "false when nothing caught it"),
    ERROR_MECHANISM("error.mechanism", KeyType.TEXT, EVENT, "what captured it"),
    STACK_FUNCTION("stack.function", KeyType.TEXT, EVENT, "function of a frame"),
    STACK_FILENAME("stack.filename", KeyType.TEXT, EVENT, "file of a frame"),
    STACK_MODULE("stack.module", KeyType.TEXT, EVENT, "module or class of a frame"),
    STACK_PACKAGE("stack.package", KeyType.TEXT, EVENT, "package or image of a frame"),
    USER_ID("user.id", KeyType.TEXT, EVENT, "the user's id"),
    USER_EMAIL("user.email", KeyType.TEXT, EVENT, "the user's e-mail address"),
    USER_USERNAME("user.username", KeyType.TEXT, EVENT, "the user's name"),
    USER_IP("user.ip", KeyType.TEXT, EVENT, "the user's address"),
    USER_COUNTRY("user.geo.country", KeyType.TEXT, EVENT, "ISO code of the user's country"),
    USER_CITY("user.geo.city", KeyType.TEXT, EVENT, "the user's city"),
    URL("url", KeyType.TEXT, EVENT, "requested address"),
    HTTP_METHOD("http.method", KeyType.TEXT, EVENT, "GET, POST, …"),
    HTTP_STATUS("http.status", KeyType.NUMBER, EVENT, "status answered, >=500"),
    OS_NAME("os.name", KeyType.TEXT, EVENT, "operating system"),
    BROWSER_NAME("browser.name", KeyType.TEXT, EVENT, "browser"),
    DEVICE_MODEL("device.model", KeyType.TEXT, EVENT, "device"),
    RUNTIME_NAME("runtime.name", KeyType.TEXT, EVENT, "language runtime"),
    SERVER_NAME("server_name", KeyType.TEXT, EVENT, "host that reported"),
    LOGGER("logger", KeyType.TEXT, EVENT, "logger that reported"),
    PLATFORM("platform", KeyType.TEXT, EVENT, "java, javascript, python, …"),
    DIST("dist", KeyType.TEXT, EVENT, "build of the release"),
    SDK_NAME("sdk.name", KeyType.TEXT, EVENT, "SDK that reported"),
    SDK_VERSION("sdk.version", KeyType.TEXT, EVENT, "version of the SDK"),
    TRACE("trace", KeyType.TEXT, EVENT, "trace id"),
    ID("id", KeyType.TEXT, EVENT, "event id"),
    TIMESTAMP("timestamp", KeyType.TIME, EVENT, "when it was received"),
    ISSUE_ID("issue", KeyType.TEXT, ISSUE, "short id or number"),
    TYPE("type", KeyType.TEXT, EVENT, "error, csp, nel, …"),
    FIRST_SEEN("firstSeen", KeyType.TIME, ISSUE, "-24h: first seen in the last day"),
    LAST_SEEN("lastSeen", KeyType.TIME, ISSUE, "-24h: seen in the last day"),
    AGE("age", KeyType.AGE, ISSUE, "-24h: younger than a day, +7d: older than a week"),
    FIRST_RELEASE("firstRelease", KeyType.RELEASE, ISSUE, "release that brought it"),
    TIMES_SEEN("timesSeen", KeyType.NUMBER, ISSUE, "events of its whole life, >100"),
    USERS("users", KeyType.NUMBER, ISSUE, "users of its whole life, >10");

    /** Whose value it is: the issue's, or the single event's. */
    public enum Owner {
        ISSUE,
        EVENT
    }

    private final String word;
    private final KeyType type;
    private final Owner owner;
    private final String description;

    KnownKey(String word, KeyType type, Owner owner, String description) {
        this.word = word;
        this.type = type;
        this.owner = owner;
        this.description = description;
    }

    public String word() {
        return word;
    }

    public KeyType type() {
        return type;
    }

    public Owner owner() {
        return owner;
    }

    public String description() {
        return description;
    }
}
