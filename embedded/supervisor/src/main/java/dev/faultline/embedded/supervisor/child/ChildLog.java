package dev.faultline.embedded.supervisor.child;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Finds in what a child printed the line that says why it ended. */
final class ChildLog {
    private static final int TAIL_BYTES = 8192;
    private static final List<String> TELLING = List.of("fatal", "panic", "error", "can't", "cannot", "could not");

    private ChildLog() {}

    static String reason(Path log) {
        List<String> lines = tail(log);
        if (lines.stream().anyMatch(line -> line.contains("No space left on device"))) {
            return "the disk of " + log.getParent() + " is full.";
        }
        String line = lines.reversed().stream()
                .filter(ChildLog::telling)
                .findFirst()
                .or(() -> lines.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(lines.getLast()))
                .orElse("it printed nothing");
        return line.strip() + " (log: " + log + ").";
    }

    private static boolean telling(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return TELLING.stream().anyMatch(lower::contains);
    }

    private static List<String> tail(Path log) {
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - TAIL_BYTES));
            ByteBuffer bytes = ByteBuffer.allocate(TAIL_BYTES);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // read on until the buffer or the file ends
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
