package dev.faultline.engines.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaleConnectionsTest {
    private final AtomicInteger attempts = new AtomicInteger();

    @ParameterizedTest
    @MethodSource("closed")
    void outlivesAsManyAsThePoolHolds(Exception closed) {
        var stale = new StaleConnections(3, Duration.ofMinutes(1));
        assertThat(stale.outlive(failing(3, closed))).isEqualTo("answer");
        assertThat(attempts).hasValue(4);
    }

    static Exception[] closed() {
        return new Exception[] {new NoHttpResponseException("no answer"), new SocketException("Connection reset")};
    }

    @Test
    void ends() {
        var stale = new StaleConnections(3, Duration.ofMinutes(1));
        assertThatThrownBy(() -> stale.outlive(failing(9, new SocketException("Broken pipe"))))
                .isInstanceOf(ClickHouseUnavailableException.class);
        assertThat(attempts).hasValue(4);
    }

    /** It may be this statement that ends the engine. */
    @Test
    void aStatementThatTookLongIsNotSentAgain() {
        var stale = new StaleConnections(3, Duration.ZERO);
        assertThatThrownBy(() -> stale.outlive(failing(1, new NoHttpResponseException("no answer"))))
                .isInstanceOf(ClickHouseUnavailableException.class);
        assertThat(attempts).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource("away")
    void anEngineThatIsAwayIsNotAskedAgain(Exception away) {
        var stale = new StaleConnections(3, Duration.ofMinutes(1));
        assertThatThrownBy(() -> stale.outlive(failing(1, away))).isInstanceOf(ClickHouseUnavailableException.class);
        assertThat(attempts).hasValue(1);
    }

    static Exception[] away() {
        return new Exception[] {new ConnectException("refused"), new SocketTimeoutException("no answer within 10 s")};
    }

    @Test
    void aRefusalIsAnAnswer() {
        var stale = new StaleConnections(3, Duration.ofMinutes(1));
        Supplier<String> refused = () -> {
            attempts.incrementAndGet();
            throw new ClickHouseRefusedException(62, "syntax error", new SocketException("Connection reset"));
        };
        assertThatThrownBy(() -> stale.outlive(refused)).isInstanceOf(ClickHouseRefusedException.class);
        assertThat(attempts).hasValue(1);
    }

    private Supplier<String> failing(int times, Exception cause) {
        return () -> {
            if (attempts.incrementAndGet() <= times) {
                throw new ClickHouseUnavailableException(cause.getMessage(), new IllegalStateException(cause));
            }
            return "answer";
        };
    }
}
