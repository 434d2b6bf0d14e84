package dev.faultline.embedded.supervisor.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which process an engine runs in: pid and start instant, since the system hands the pid of a dead process to a
 * stranger.
 */
public final class PidFile {
    /** Linux derives the instant from the boot time, which moves when the clock is set right. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(3);

    private static final Pattern FORMAT = Pattern.compile("(\\d{1,15}) (\\d{1,15})");

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    public void write(ProcessHandle process) throws IOException {
        PrivateFile.write(file, process.pid() + " " + started(process).toEpochMilli());
    }

    /** The recorded process, when it is still the one that was recorded. */
    public Optional<ProcessHandle> alive() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher recorded = FORMAT.matcher(Files.readString(file).strip());
        if (!recorded.matches()) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochMilli(Long.parseLong(recorded.group(2)));
        return ProcessHandle.of(Long.parseLong(recorded.group(1)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> close(started(process), started));
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static boolean close(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(CLOCK_STEP) <= 0;
    }
}
