package dev.faultline.engines.clickhouse;

import java.net.ConnectException;
import java.net.SocketException;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;

/**
 * Sends again what went into a connection that the server had closed meanwhile.
 *
 * <p>The driver looks at a pooled connection only after 5 s of rest, and that is fixed in it. So after each restart of
 * the engine every pooled connection would fail one statement of a user's. Each failure takes one dead connection out of
 * the pool, hence no pause between the attempts and no more of them than the pool is large; the limit in time keeps a
 * statement that kills the engine from being sent to it again and again.
 */
final class StaleConnections {

    private final int attempts;
    private final Duration limit;

    StaleConnections(int pooled, Duration limit) {
        this.attempts = pooled + 1;
        this.limit = limit;
    }

    /** Only for statements that may run twice: a read, or an insert with a token. */
    <T> T outlive(Supplier<T> statement) {
        var start = System.nanoTime();
        for (var attempt = 1; ; attempt++) {
            try {
                return statement.get();
            } catch (ClickHouseUnavailableException e) {
                if (attempt == attempts || System.nanoTime() - start > limit.toNanos() || !closedUnanswered(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean closedUnanswered(Throwable failure) {
        for (var link = failure.getCause(); link != null; link = link.getCause()) {
            if (link instanceof NoHttpResponseException || link instanceof ConnectionClosedException) {
                return true;
            }
            // Reset or broken pipe; a refused connection is no pooled one.
            if (link instanceof SocketException) {
                return !(link instanceof ConnectException);
            }
        }
        return false;
    }
}
