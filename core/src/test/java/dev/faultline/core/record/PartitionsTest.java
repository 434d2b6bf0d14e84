package dev.faultline.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.EventId;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PartitionsTest {
    @Test
    void aNarrowProjectStaysOnOnePartition() {
        var used = LongStream.range(0, 1_000)
                .mapToObj(i -> Partitions.of(5, new EventId(i * 31, i), 1, 12))
                .collect(Collectors.toSet());
        assertThat(used).hasSize(1);
    }

    @Test
    void aWidenedProjectUsesItsSpreadAndNoMore() {
        var used = LongStream.range(0, 1_000)
                .mapToObj(i -> Partitions.of(5, new EventId(i * 31, i), 4, 12))
                .collect(Collectors.toSet());
        assertThat(used).hasSize(4);
    }

    @Test
    void neighbouringProjectsAreSpreadOut() {
        var used = LongStream.range(1, 500)
                .mapToObj(project -> Partitions.of(project, new EventId(0, 0), 1, 12))
                .collect(Collectors.toSet());
        assertThat(used).hasSize(12);
    }
}
