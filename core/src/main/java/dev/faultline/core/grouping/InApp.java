package dev.faultline.core.grouping;

import dev.faultline.core.event.Frame;
import java.util.List;

/** Which calls are the application's: rules first, then the SDK, then what each platform's libraries are called. */
final class InApp {
    /** Who decided. */
    enum Reason {
        RULE("a stack rule of the project"),
        BUNDLE("its file is a library's bundle"),
        SDK("the SDK said so"),
        UNDECIDED("the SDK marked other calls as the application's, this one not"),
        LIBRARY("its name or path is a library's"),
        OWN("nothing says that it is a library's");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    record Decision(boolean inApp, Reason reason) {}

    private static final Decision BUNDLE = new Decision(false, Reason.BUNDLE);
    private static final Decision SDK_YES = new Decision(true, Reason.SDK);
    private static final Decision SDK_NO = new Decision(false, Reason.SDK);
    private static final Decision UNDECIDED = new Decision(false, Reason.UNDECIDED);
    private static final Decision LIBRARY = new Decision(false, Reason.LIBRARY);
    private static final Decision OWN = new Decision(true, Reason.OWN);
    static final Decision BY_RULE_YES = new Decision(true, Reason.RULE);
    static final Decision BY_RULE_NO = new Decision(false, Reason.RULE);

    private final String platform;
    private final boolean decided;

    /** @param frames the whole stack: whether the SDK decided shows in any of them */
    InApp(List<Frame> frames, String platform) {
        this.platform = platform;
        var found = false;
        for (var frame : frames) {
            if (Boolean.TRUE.equals(frame.inApp())) {
                found = true;
                break;
            }
        }
        this.decided = found;
    }

    Decision of(Frame frame) {
        var own = frame.platform() == null ? platform : frame.platform();
        if (own.equals("javascript") && Libraries.bundle(frame)) {
            return BUNDLE;
        }
        if (frame.inApp() != null) {
            return frame.inApp() ? SDK_YES : SDK_NO;
        }
        if (decided) {
            return UNDECIDED;
        }
        return Libraries.library(frame, own) ? LIBRARY : OWN;
    }
}
