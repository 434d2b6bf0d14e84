package dev.faultline.ingest.http;

/** The kinds of request that ingest takes. */
public enum DoorName {
    ENVELOPE,
    STORE,
    SECURITY,
    NEL,
    MINIDUMP,
    CRON,
    ATTACHMENTS,
    EVENTS,
    TUNNEL,
    FEEDBACK_DIALOG
}
