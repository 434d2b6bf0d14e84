package dev.faultline.query.trial;

import dev.faultline.core.event.Event;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.trial.EventText;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the event of a request. */
@Component
final class PastedEvents {
    private final EventText texts = new EventText();
    private final Clock clock;

    PastedEvents(Clock clock) {
        this.clock = clock;
    }

    /** Null when the request has none. */
    @Nullable Event of(TrialRequest request) {
        var event = request.event();
        return event == null || event.isNull() ? null : read(() -> texts.pasted(event.toString(), clock.instant()));
    }

    /** Turns what is wrong with the text into an answer. */
    static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | MalformedJsonException e) {
            throw (ProblemException) new ProblemException(ProblemCode.INVALID_VALUE, String.valueOf(e.getMessage()))
                    .inField("event")
                    .initCause(e);
        }
    }
}
