package dev.faultline.embedded.supervisor.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    @Test
    void findsTheRecordedProcess() throws Exception {
        PidFile file = new PidFile(folder.resolve("x.pid"));
        file.write(ProcessHandle.current());
        assertThat(file.alive()).contains(ProcessHandle.current());
        file.delete();
        assertThat(file.alive()).isEmpty();
    }

    @Test
    void aStrangerWithTheSamePidIsNotOurs() throws Exception {
        Path path = folder.resolve("x.pid");
        Files.writeString(path, ProcessHandle.current().pid() + " 978307200000");
        assertThat(new PidFile(path).alive()).isEmpty();
    }

    @Test
    void rubbishIsNobody() throws Exception {
        Path path = folder.resolve("x.pid");
        for (String rubbish : new String[] {"", "12", "abc def", "99999999999999999999 x", "1 yesterday"}) {
            Files.writeString(path, rubbish);
            assertThat(new PidFile(path).alive()).isEmpty();
        }
    }
}
