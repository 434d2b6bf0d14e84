package dev.faultline.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.query.live.LiveClient.Pace;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LiveClientTest {
    private static final Pace FAST = new Pace(Duration.ofMillis(50), Duration.ofMillis(20), Duration.ofSeconds(20));

    private final Written wire = new Written();

    private static final class Written implements LiveClient.Wire {
        final List<String> lines = new CopyOnWriteArrayList<>();
        final CountDownLatch open = new CountDownLatch(1);
        volatile boolean stuck;
        volatile boolean ended;

        @Override
        public void send(String topic, String id, Object data) {
            lines.add(topic + " " + id);
            if (stuck) {
                try {
                    open.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public void beat() {
            lines.add("beat");
        }

        @Override
        public void end() {
            ended = true;
        }
    }

    private static LiveFrame opened(long id) {
        return new LiveFrame(Map.of(), Map.of(id, 1L), false, false, null, null);
    }

    @Test
    void beatsWhileNothingHappensAndEndsWhenTheCallerMayNoLongerListen() {
        var asked = new int[1];
        new LiveClient(Set.of("issues"), wire, FAST, () -> ++asked[0] < 3).run();
        assertThat(wire.lines).containsExactly("beat", "beat");
        assertThat(wire.ended).isTrue();
    }

    @Test
    void aReaderThatIsStuckIsCut() {
        wire.stuck = true;
        var client = new LiveClient(Set.of("issues"), wire, FAST, () -> true);
        var room = new LiveRoom();
        room.join(client, null, true);
        var thread = Thread.ofVirtual().start(client);
        room.tell(opened(0));
        await().until(() -> !wire.lines.isEmpty());
        for (var i = 1; i <= LiveClient.QUEUE + 1; i++) {
            room.tell(opened(i));
        }
        assertThat(client.isClosed()).isTrue();
        assertThat(room.size()).isZero();
        wire.open.countDown();
        await().until(() -> wire.ended && !thread.isAlive());
    }

    @Test
    void theInboxIsToldWhenItChangedAndProjectsWhenAnIssueOpens() {
        var unread = new ArrayDeque<>(List.of(4L, 4L, 5L));
        var ear = new LiveClient.Ear() {
            @Override
            public boolean welcome() {
                return !unread.isEmpty();
            }

            @Override
            public OptionalLong unread() {
                return OptionalLong.of(unread.remove());
            }
        };
        var client = new LiveClient(Set.of("inbox", "onboarding"), wire, FAST, ear);
        var room = new LiveRoom();
        room.join(client, null, true);
        room.tell(opened(7));
        client.run();
        assertThat(wire.lines.stream().filter(line -> !line.equals("beat")).map(line -> line.split(" ", 2)[0]))
                .containsExactly("onboarding", "inbox", "inbox");
    }

    @Test
    void whatWaitedIsOneFrame() {
        var client = new LiveClient(Set.of("issues"), wire, FAST, () -> wire.lines.size() < 2);
        var room = new LiveRoom();
        room.join(client, null, true);
        for (var i = 0; i < 100; i++) {
            room.tell(opened(i));
        }
        client.run();
        assertThat(wire.lines.stream().filter(line -> line.startsWith("issues")))
                .hasSize(1);
        assertThat(wire.lines.getFirst()).endsWith("-100");
    }
}
