package dev.faultline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessorSlotTest {
    @Test
    void everyLivingProcessorHasANameOfItsOwnAndALostOneIsGivenAgain(@TempDir Path data) throws Exception {
        var first = ProcessorSlot.take(data);
        try (var second = ProcessorSlot.take(data)) {
            assertThat(first.name()).isEqualTo("processor-1");
            assertThat(second.name()).isEqualTo("processor-2");
            first.close();
            try (var again = ProcessorSlot.take(data)) {
                assertThat(again.name()).isEqualTo("processor-1");
            }
        }
    }
}
