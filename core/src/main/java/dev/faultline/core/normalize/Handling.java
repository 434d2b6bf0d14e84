package dev.faultline.core.normalize;

import dev.faultline.core.event.ExceptionValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether somebody caught it: one unhandled member of a chain makes the whole event unhandled. */
record Handling(@Nullable Boolean handled, @Nullable String mechanism) {

    static Handling of(List<ExceptionValue> exceptions) {
        @Nullable Boolean handled = null;
        @Nullable String mechanism = null;
        for (var exception : exceptions) {
            if (Boolean.FALSE.equals(exception.handled())) {
                return new Handling(false, exception.mechanism());
            }
            if (exception.handled() != null) {
                handled = exception.handled();
            }
            if (exception.mechanism() != null) {
                mechanism = exception.mechanism();
            }
        }
        return new Handling(handled, mechanism);
    }
}
