package dev.faultline.embedded.testing;

import dev.faultline.embedded.supervisor.EngineSettings.Login;
import dev.faultline.embedded.supervisor.folder.PidFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One of Redis' numbered databases, held by one test class of one JVM at a time. */
record RedisDatabase(int number, PidFile claim) {
    private static final int DATABASES = 256;
    private static final int TIMEOUT_MILLIS = 5_000;

    /** Takes a free one and empties it; number 0 is nobody's. */
    static RedisDatabase claim(Login server) {
        try {
            Path folder = HostFolder.ofBuild().redisDatabases();
            try (FileChannel lock = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = lock.lock()) {
                for (int number = 1; number < DATABASES; number++) {
                    PidFile claim = new PidFile(folder.resolve(Integer.toString(number)));
                    if (claim.alive().isEmpty()) {
                        claim.write(ProcessHandle.current());
                        empty(server, number);
                        return new RedisDatabase(number, claim);
                    }
                }
            }
            throw new IllegalStateException("all Redis databases are held by running tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release() {
        try {
            claim.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Login server, int number) throws IOException {
        URI address = URI.create(server.url());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            String commands = "AUTH " + server.password() + "\r\nSELECT " + number + "\r\nFLUSHDB\r\n";
            socket.getOutputStream().write(commands.getBytes(StandardCharsets.US_ASCII));
            String expected = "+OK\r\n".repeat(3);
            byte[] answer = socket.getInputStream().readNBytes(expected.length());
            if (!new String(answer, StandardCharsets.US_ASCII).equals(expected)) {
                throw new IOException("Redis refused to empty database " + number);
            }
        }
    }
}
