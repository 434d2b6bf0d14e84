package dev.faultline.ingest.door;

import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import java.io.IOException;
import java.util.Set;

/** One kind of request. */
public interface Door {
    /** The methods it takes beside OPTIONS. */
    default Set<String> methods() {
        return Set.of("POST");
    }

    /**
     * Lets a request in.
     *
     * @throws dev.faultline.ingest.refusal.RefusedException when it is turned away
     * @throws IOException when the sender is gone
     */
    Answer enter(Visit visit) throws IOException;
}
