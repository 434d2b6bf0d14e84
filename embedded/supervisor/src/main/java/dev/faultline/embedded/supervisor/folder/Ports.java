package dev.faultline.embedded.supervisor.folder;

import dev.faultline.embedded.supervisor.StartRefused;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The loopback port of each engine: the same one at every start, another one when somebody else has taken it. */
public final class Ports {
    /** Below every system's ephemeral range (Linux 32768, macOS 49152), so no outgoing connection sits on one. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 200;

    private final Path file;
    private final Map<String, Integer> ports = new TreeMap<>();

    public Ports(DataFolder data) {
        this.file = data.file("ports");
        try {
            Properties stored = new Properties();
            if (Files.exists(file)) {
                stored.load(new StringReader(Files.readString(file)));
            }
            stored.stringPropertyNames().forEach(name -> ports.put(name, Integer.valueOf(stored.getProperty(name))));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused("The file " + file + " cannot be read (" + e.getMessage() + "): delete it.", e);
        }
    }

    /** The port of {@code name}: its last one if that is free, else a fresh one that is remembered. */
    public synchronized int take(String name) {
        Integer known = ports.get(name);
        return known != null && free(known) ? known : move(name);
    }

    /** Gives {@code name} another port, because the present one turned out to be taken. */
    public synchronized int move(String name) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!ports.containsValue(candidate) && free(candidate)) {
                ports.put(name, candidate);
                save();
                return candidate;
            }
        }
        throw new StartRefused("No free loopback port between " + LOWEST + " and " + HIGHEST + " was found.");
    }

    /** Whether nobody listens on this loopback port. */
    public static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port in TIME_WAIT after our own last run is free for every engine, all of which set this option.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void save() {
        String text = ports.entrySet().stream()
                .map(port -> port.getKey() + "=" + port.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            PrivateFile.write(file, text);
        } catch (IOException e) {
            throw new StartRefused("The file " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }
}
