package dev.faultline.sdk;

import dev.faultline.sdk.session.Outcome;
import dev.faultline.sdk.session.RequestCounts;
import dev.faultline.sdk.session.Session;
import dev.faultline.sdk.transport.Kind;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Sessions of the process and of its requests. Without a release there are none: servers count by it. */
final class Health {
    private final FaultlineOptions options;
    private final Mailroom mailroom;
    private final @Nullable RequestCounts requests;
    private final AtomicReference<@Nullable Session> current = new AtomicReference<>();

    Health(FaultlineOptions options, Mailroom mailroom) {
        this.options = options;
        this.mailroom = mailroom;
        this.requests = options.release() == null ? null : new RequestCounts(options.release(), options.environment());
    }

    void startSession() {
        String release = options.release();
        if (release == null) {
            Diagnostics.say("no session: it needs a release (faultline.release, FAULTLINE_RELEASE)");
            return;
        }
        Session session =
                new Session(mailroom.newId(), options.serverName(), release, options.environment(), Instant.now());
        end(current.getAndSet(session));
        send(session);
    }

    void endSession() {
        end(current.getAndSet(null));
    }

    RequestSession beginRequest(Scope scope) {
        RequestCounts counts = requests;
        RequestSession session = new RequestSession(counts == null ? (outcome, started) -> {} : counts::count);
        scope.session(session);
        return session;
    }

    void note(@Nullable RequestSession request, Outcome outcome) {
        if (request != null) {
            request.note(outcome);
        }
        Session session = current.get();
        if (session == null) {
            return;
        }
        boolean changed;
        // An error that a framework answered for ends its request, not this process.
        if (outcome == Outcome.CRASHED && request == null) {
            changed = session.crashed();
        } else {
            changed = session.errored();
        }
        if (changed) {
            send(session);
        }
    }

    void sendCounts() {
        byte[] counts = requests == null ? null : requests.take();
        if (counts != null) {
            mailroom.post(Kind.SESSION, "sessions", mailroom.newId(), counts);
        }
    }

    private void end(@Nullable Session session) {
        if (session != null && session.exited()) {
            send(session);
        }
    }

    private void send(Session session) {
        mailroom.post(Kind.SESSION, session.id(), session.write(Instant.now()));
    }
}
