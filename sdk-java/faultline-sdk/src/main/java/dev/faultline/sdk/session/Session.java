package dev.faultline.sdk.session;

import dev.faultline.sdk.json.JsonWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Internal: one session; each update carries the whole state. */
public final class Session {
    private final String id;
    private final @Nullable String user;
    private final Instant started;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private String status = "ok";
    private long errors;
    private boolean begun;

    /** The release is what sessions are counted by; servers drop those without. */
    public Session(String id, @Nullable String user, String release, @Nullable String environment, Instant started) {
        this.id = id;
        this.user = user;
        this.started = started;
        attributes.put("release", release);
        if (environment != null) {
            attributes.put("environment", environment);
        }
    }

    public String id() {
        return id;
    }

    /** Counts an error; whether the server should hear of it now: later ones travel with the end. */
    public synchronized boolean errored() {
        return isOpen() && ++errors == 1;
    }

    /** An error that nobody handled; false when the session had ended before. */
    public synchronized boolean crashed() {
        return end("crashed");
    }

    /** The regular end; false when the session had ended before. */
    public synchronized boolean exited() {
        return end("exited");
    }

    /** The item for what is known now. */
    public synchronized byte[] write(Instant now) {
        JsonWriter json = new JsonWriter()
                .beginObject()
                .member("sid", id)
                .member("did", user)
                .member("init", begun ? null : true)
                .member("started", started.toString())
                .member("timestamp", now.toString())
                .member("status", status)
                .member("errors", errors);
        if (!isOpen()) {
            json.member("duration", Duration.between(started, now).toMillis() / 1000.0);
        }
        begun = true;
        return json.member("attrs", attributes).endObject().toBytes();
    }

    private boolean isOpen() {
        return status.equals("ok");
    }

    private boolean end(String how) {
        if (!isOpen()) {
            return false;
        }
        errors += how.equals("crashed") ? 1 : 0;
        status = how;
        return true;
    }
}
