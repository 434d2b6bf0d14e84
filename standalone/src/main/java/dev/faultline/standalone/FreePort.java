package dev.faultline.standalone;

import dev.faultline.embedded.supervisor.StartRefused;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks at the port before the engines are started: a refusal then leaves nothing behind. */
final class FreePort {
    private FreePort() {}

    static void require(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartRefused(Refusal.portTaken(port), e);
        }
    }
}
