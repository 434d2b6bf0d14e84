package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.chdb.ChdbConnection;
import dev.faultline.embedded.clickhouse.chdb.ChdbEngine;
import dev.faultline.embedded.clickhouse.chdb.ChdbException;
import dev.faultline.embedded.clickhouse.http.HttpRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Connections to the engine: a fresh one for each request, or the one that a session_id names. */
final class Sessions implements AutoCloseable {
    private static final int BAD_ARGUMENTS = 36;
    private static final int SESSION_NOT_FOUND = 372;
    private static final int SESSION_IS_LOCKED = 373;
    private static final int TOO_MANY = 202;

    /** As clickhouse-server's default_session_timeout and max_session_timeout. */
    private static final long DEFAULT_SECONDS = 60;

    private static final long LONGEST_SECONDS = 3600;
    private static final int MOST = 1000;

    private final ChdbEngine engine;
    private final Map<String, Session> open = new ConcurrentHashMap<>();

    Sessions(ChdbEngine engine) {
        this.engine = engine;
    }

    /** A session's connection, which one request at a time may use. */
    private static final class Session {
        private final ChdbConnection connection;
        private final ReentrantLock use = new ReentrantLock();
        private volatile long expires = Long.MAX_VALUE;
        private boolean closed;

        Session(ChdbConnection connection) {
            this.connection = connection;
        }

        void close() {
            if (!closed) {
                closed = true;
                connection.close();
            }
        }
    }

    /** A connection for the length of a request, with the request's settings on it. */
    final class Lease implements AutoCloseable {
        private final ChdbConnection connection;
        private final RequestSettings settings;
        private final @Nullable Session session;
        private final String id;
        private final boolean last;
        private final long seconds;

        private Lease(
                ChdbConnection connection, RequestSettings settings, @Nullable Session session, HttpRequest request) {
            this.connection = connection;
            this.settings = settings;
            this.session = session;
            this.id = request.parameter("session_id");
            this.last = request.flag("close_session");
            this.seconds = timeout(request.parameter("session_timeout"));
        }

        ChdbConnection connection() {
            return connection;
        }

        @Override
        public void close() {
            if (session == null) {
                connection.close();
                return;
            }
            try {
                if (last) {
                    open.remove(id, session);
                    session.close();
                } else {
                    settings.undo(connection);
                    session.expires = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
                }
            } finally {
                session.use.unlock();
            }
        }
    }

    Lease lease(HttpRequest request, QueryRequest query) {
        if (!request.parameters().containsKey("session_id")) {
            var connection = engine.connect();
            try {
                return new Lease(connection, RequestSettings.apply(connection, query), null, request);
            } catch (RuntimeException e) {
                connection.close();
                throw e;
            }
        }
        var session = lock(request.parameter("session_id"), request.flag("session_check"));
        try {
            return new Lease(
                    session.connection, RequestSettings.applyForNow(session.connection, query), session, request);
        } catch (RuntimeException e) {
            session.use.unlock();
            throw e;
        }
    }

    private Session lock(String id, boolean mustExist) {
        if (id.isEmpty()) {
            throw new ChdbException(BAD_ARGUMENTS, "Session id cannot be empty");
        }
        var session = open.get(id);
        if (session == null) {
            if (mustExist) {
                throw new ChdbException(SESSION_NOT_FOUND, "Session not found");
            }
            if (open.size() >= MOST) {
                throw new ChdbException(TOO_MANY, "Too many sessions");
            }
            session = open.computeIfAbsent(id, unused -> new Session(engine.connect()));
        }
        if (!session.use.tryLock()) {
            throw new ChdbException(SESSION_IS_LOCKED, "Session is locked by a concurrent client");
        }
        if (session.closed) {
            session.use.unlock();
            throw new ChdbException(SESSION_NOT_FOUND, "Session has just ended");
        }
        return session;
    }

    private static long timeout(String text) {
        if (text.isEmpty()) {
            return DEFAULT_SECONDS;
        }
        try {
            return Math.clamp(Long.parseLong(text), 1, LONGEST_SECONDS);
        } catch (NumberFormatException e) {
            throw new ChdbException(BAD_ARGUMENTS, "session_timeout is no number");
        }
    }

    /** Closes sessions that nobody used for their timeout. */
    void expire() {
        var now = System.nanoTime();
        open.forEach((id, session) -> {
            if (session.expires != Long.MAX_VALUE && now - session.expires >= 0 && session.use.tryLock()) {
                try {
                    open.remove(id, session);
                    session.close();
                } finally {
                    session.use.unlock();
                }
            }
        });
    }

    /** Closes all, once no request runs. */
    @Override
    public void close() {
        open.values().forEach(Session::close);
        open.clear();
    }
}
