package dev.faultline.core.grouping;

/** What is decided about each frame of one stack before its name is looked at. */
interface FrameRuling {
    InApp.Decision inApp(int frame);

    /** Whether a rule takes the frame out of grouping. */
    boolean excluded(int frame);

    /** How many calls shall tell the place, 0 when no rule says. */
    int maxFrames();
}
