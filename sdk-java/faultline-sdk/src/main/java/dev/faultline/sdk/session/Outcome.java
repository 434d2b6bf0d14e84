package dev.faultline.sdk.session;

/** How a request counts for the health of a release. */
public enum Outcome {
    /** Nothing was reported. */
    EXITED,
    /** An error was reported and handled. */
    ERRORED,
    /** An error was not handled: the request failed. */
    CRASHED
}
