package dev.faultline.query.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Between the server and an engine: connections run through it until it is pulled out, and again when it is back in. */
public final class Cable implements AutoCloseable {
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile URI engine = URI.create("redis://localhost:0");
    private volatile boolean out;

    public Cable() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The address to use in place of the engine's. */
    public String to(String address) {
        engine = URI.create(address);
        return address.replace(engine.getHost() + ":" + engine.getPort(), "127.0.0.1:" + door.getLocalPort());
    }

    public void pullOut() {
        out = true;
        open.forEach(Cable::end);
    }

    public void putBack() {
        out = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                if (out) {
                    end(client);
                    continue;
                }
                var server = new Socket(engine.getHost(), engine.getPort());
                open.add(client);
                open.add(server);
                if (out) {
                    // Pulled out while this one was being laid: whoever pulled did not see it.
                    end(client);
                    end(server);
                }
                Thread.ofVirtual().start(() -> carry(client, server));
                Thread.ofVirtual().start(() -> carry(server, client));
            } catch (IOException e) {
                open.forEach(Cable::end);
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream onward = to.getOutputStream()) {
            in.transferTo(onward);
        } catch (IOException e) {
            end(from);
        } finally {
            end(to);
            open.remove(from);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        pullOut();
        door.close();
    }
}
