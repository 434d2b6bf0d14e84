package dev.faultline.embedded.supervisor.postgres;

import dev.faultline.embedded.supervisor.StartRefused;
import dev.faultline.embedded.supervisor.folder.PrivateFile;
import dev.faultline.embedded.supervisor.folder.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The files of one PostgreSQL: made whole once, freed of what a killed server left. */
final class PostgresCluster {
    private static final int INIT_SECONDS = 120;
    private static final Pattern TELLING = Pattern.compile("could not|error:|FATAL:|PANIC:");

    private final Path home;
    private final Path folder;
    private final List<String> leaveRoot;

    PostgresCluster(Path home, Path folder, List<String> leaveRoot) {
        this.home = home;
        this.folder = folder;
        this.leaveRoot = leaveRoot;
    }

    /** The cluster's folder, ready for a server. */
    Path prepare(String password) {
        Path cluster = folder.resolve("cluster");
        try {
            if (!Files.isDirectory(cluster)) {
                create(cluster, password);
            }
            return cluster;
        } catch (IOException e) {
            throw new StartRefused("PostgreSQL's folder " + cluster + " cannot be used: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The making of PostgreSQL's folder was interrupted.", e);
        }
    }

    /** Made under another name and renamed when whole: a kill midway leaves nothing that looks like a cluster. */
    private void create(Path cluster, String password) throws IOException, InterruptedException {
        Path fresh = folder.resolve("cluster.new");
        if (Files.exists(fresh)) {
            Trees.delete(fresh);
        }
        Path passwordFile = folder.resolve("password");
        PrivateFile.write(passwordFile, password);
        try {
            run(
                    "",
                    "initdb",
                    "-D",
                    fresh.toString(),
                    "-U",
                    PostgresPlan.NAME,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--no-sync");
        } finally {
            Files.delete(passwordFile);
        }
        run("CREATE DATABASE " + PostgresPlan.NAME + ";\n", "postgres", "--single", "-D", fresh.toString(), "postgres");
        Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(String input, String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(leaveRoot);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(folder, program, ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.US_ASCII));
        }
        if (!process.waitFor(INIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new StartRefused("PostgreSQL's " + program + " did not end within " + INIT_SECONDS + " s.");
        }
        String text = Files.readString(said).strip();
        Files.delete(said);
        if (process.exitValue() != 0) {
            throw new StartRefused("PostgreSQL's " + program + " failed: " + reason(text));
        }
    }

    /**
     * A server that was killed leaves postmaster.pid, and the next one refuses to start when that pid now belongs to
     * anybody. We hold the data folder, so only a server somebody started by hand may keep it.
     */
    static void removeStaleLock(Path cluster) {
        Path lock = cluster.resolve("postmaster.pid");
        try {
            Optional<ProcessHandle> holder = Files.exists(lock)
                    ? Files.readAllLines(lock).stream().findFirst().flatMap(PostgresCluster::process)
                    : Optional.empty();
            if (holder.filter(process -> serves(process, cluster)).isPresent()) {
                throw new StartRefused("PostgreSQL already runs on " + cluster + " as process "
                        + holder.get().pid() + ": stop it first.");
            }
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            throw new StartRefused("The file " + lock + " cannot be removed: " + e.getMessage() + ".", e);
        }
    }

    private static Optional<ProcessHandle> process(String pid) {
        return pid.chars().allMatch(Character::isDigit) ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        return process.isAlive() && process.info().commandLine().orElse("").contains(cluster.toString());
    }

    /** What went wrong, of all it printed: after that it tells how it cleans up. */
    private static String reason(String text) {
        List<String> lines = text.lines().toList();
        return lines.stream()
                .filter(line -> TELLING.matcher(line).find())
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "it printed nothing" : lines.getLast());
    }
}
