package dev.faultline.ingest.door;

import dev.faultline.ingest.accept.EnvelopeIntake;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import java.io.IOException;

/** {@code /api/{project}/envelope/}, and {@code /tunnel} whose sender is named by the envelope alone. */
public final class EnvelopeDoor implements Door {
    private final EnvelopeIntake intake;

    public EnvelopeDoor(EnvelopeIntake intake) {
        this.intake = intake;
    }

    @Override
    public Answer enter(Visit visit) throws IOException {
        return intake.take(visit);
    }
}
