package dev.faultline.embedded.supervisor.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.embedded.supervisor.StartRefused;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path folder;

    @Test
    void aPortIsKeptAcrossStarts() {
        int first = takenInAFreshStart("redis");
        assertThat(takenInAFreshStart("redis")).isEqualTo(first);
        assertThat(takenInAFreshStart("postgres")).isNotEqualTo(first);
    }

    @Test
    void aTakenPortMovesAndStaysMoved() throws Exception {
        int first = takenInAFreshStart("redis");
        int moved;
        try (ServerSocket squatter = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
            moved = takenInAFreshStart("redis");
            assertThat(moved).isNotEqualTo(squatter.getLocalPort());
        }
        assertThat(takenInAFreshStart("redis")).isEqualTo(moved);
    }

    @Test
    void aBrokenFileIsNamed() throws Exception {
        Files.writeString(folder.resolve("ports"), "redis=often");
        assertThatThrownBy(() -> takenInAFreshStart("redis"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(folder.resolve("ports").toString());
    }

    private int takenInAFreshStart(String name) {
        try (DataFolder data = DataFolder.open(folder, 0)) {
            return new Ports(data).take(name);
        }
    }
}
