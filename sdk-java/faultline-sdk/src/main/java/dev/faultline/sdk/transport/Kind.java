package dev.faultline.sdk.transport;

/** What an envelope carries; named as the protocol names the item and its category of limits. */
public enum Kind {
    EVENT("event", "error"),
    TRANSACTION("transaction", "transaction"),
    SESSION("session", "session"),
    CHECK_IN("check_in", "monitor"),
    FEEDBACK("user_report", "feedback");

    /** The category of files that travel with an event. */
    public static final String ATTACHMENT = "attachment";

    private final String itemType;
    private final String category;

    Kind(String itemType, String category) {
        this.itemType = itemType;
        this.category = category;
    }

    public String itemType() {
        return itemType;
    }

    /** The word for it in limits and client reports. */
    public String category() {
        return category;
    }
}
