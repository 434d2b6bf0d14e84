package dev.faultline.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineOptions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of a library's integration: the SDK reports to a server of the test, anew for each method. */
public abstract class ReportingTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    protected final ReceivingServer server = new ReceivingServer();

    @BeforeEach
    final void report() {
        Faultline.init(
                FaultlineOptions.builder().dsn(server.dsn()).withoutSpool().build());
    }

    @AfterEach
    final void end() {
        Faultline.close();
        Faultline.scope().clear();
        server.close();
    }

    /** What was reported, once it has arrived. */
    protected final void await() {
        assertThat(Faultline.flush(SOON)).isTrue();
    }

    /** The only event that was reported. */
    protected final JsonNode onlyEvent() {
        await();
        assertThat(server.events()).hasSize(1);
        return server.events().get(0);
    }
}
