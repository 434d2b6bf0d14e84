package dev.faultline.core.search;

/** What values a key takes, and so how its text is read. */
public enum KeyType {
    STATE,
    PRESENCE,
    LEVEL,
    PRIORITY,
    PERSON,
    TIME,
    AGE,
    NUMBER,
    BOOLEAN,
    RELEASE,
    TEXT
}
