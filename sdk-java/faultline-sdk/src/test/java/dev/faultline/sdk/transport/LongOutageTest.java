package dev.faultline.sdk.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days pass in no time: clocks are the test's. */
class LongOutageTest {
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final FakeTime time = new FakeTime(1_795_160_407_000L);
    private final Discards discards = new Discards();
    private final List<Integer> arrived = new ArrayList<>();
    private boolean away = true;
    private int attempts;

    @TempDir
    private Path folder;

    private DiskSpool spool;
    private Outbound outbound;

    @BeforeEach
    void open() throws IOException {
        spool = new DiskSpool(SpoolFolder.open(folder), 64 << 20, discards, time);
        outbound = new Outbound(this::answer, discards, 1_000, time);
    }

    private HttpSender.Answer answer(byte[] body) throws IOException {
        attempts++;
        if (away) {
            throw new ConnectException("away");
        }
        String envelope = new String(Envelope.gunzip(body, 1 << 20), StandardCharsets.UTF_8);
        if (envelope.contains("\"type\":\"event\"")) {
            arrived.add(Integer.parseInt(envelope.strip().replaceAll("(?s).*\"n\":(\\d+).*", "$1")));
        }
        return new HttpSender.Answer(200, null, null);
    }

    private void capture(int n) {
        byte[] json = ("{\"n\":" + n + "}").getBytes(StandardCharsets.UTF_8);
        spool.append(
                String.format("%032x", n),
                Kind.EVENT,
                new Content(Map.of()).item("event", json).toBytes());
    }

    /** What the SDK's thread does: sends while there is something to send, else lets the pause pass. */
    private void live(long millis) {
        long end = time.steadyMillis() + millis;
        while (time.steadyMillis() < end) {
            if (!outbound.sendNext(spool)) {
                time.pass(Math.max(1, outbound.pauseMillis(spool, 60_000)));
            }
        }
    }

    @Test
    void afterADayAllArriveInOrderAndTheServerWasNotPestered() {
        for (int n = 0; n < 24; n++) {
            capture(n);
            live(DAY / 24);
        }
        assertThat(arrived).isEmpty();
        // Two and a half to five minutes apart, once the pauses have grown.
        assertThat(attempts).isBetween(280, 620);
        away = false;
        live(Duration.ofMinutes(6).toMillis());
        assertThat(arrived).hasSize(24).isSorted();
        assertThat(discards.totals()).isEmpty();
    }

    @Test
    void whatIsOlderThanFiveDaysIsDroppedAndCounted() {
        capture(1);
        live(3 * DAY);
        capture(2);
        live(3 * DAY);
        away = false;
        live(Duration.ofMinutes(6).toMillis());
        assertThat(arrived).containsExactly(2);
        assertThat(discards.totals()).containsEntry("cache_overflow", 1L);
    }

    @Test
    void aWallClockSetBackStopsNothing() {
        capture(1);
        live(60_000);
        time.setWall(time.wallMillis() - DAY);
        capture(2);
        away = false;
        live(Duration.ofMinutes(6).toMillis());
        assertThat(arrived).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aServerThatClaimsToBeAwayForYearsIsAskedAgain() {
        List<HttpSender.Answer> lies = new ArrayList<>(
                List.of(new HttpSender.Answer(503, null, "999999999"), new HttpSender.Answer(302, null, null)));
        Outbound patient = new Outbound(body -> lies.isEmpty() ? answer(body) : lies.remove(0), discards, 1_000, time);
        outbound = patient;
        away = false;
        capture(1);
        live(Duration.ofMinutes(61).toMillis());
        assertThat(arrived).containsExactly(1);
    }
}
