package dev.faultline.processor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.EventId;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdSetTest {

    private final IdSet ids = new IdSet();

    @Test
    void behavesLikeASet() {
        var random = new Random(7);
        var expected = new HashSet<EventId>();
        for (var i = 0; i < 50_000; i++) {
            // Few distinct halves, so that places collide and ids repeat.
            var id = new EventId(random.nextInt(200), random.nextInt(200));
            assertThat(ids.contains(id)).isEqualTo(expected.contains(id));
            assertThat(ids.add(id)).isEqualTo(expected.add(id));
        }
        assertThat(ids.size()).isEqualTo(expected.size());
    }

    @Test
    void theIdOfOnlyZerosIsAnIdToo() {
        var zero = new EventId(0, 0);

        assertThat(ids.contains(zero)).isFalse();
        assertThat(ids.add(zero)).isTrue();
        assertThat(ids.add(zero)).isFalse();
        assertThat(ids.contains(zero)).isTrue();
        assertThat(ids.size()).isEqualTo(1);
    }
}
