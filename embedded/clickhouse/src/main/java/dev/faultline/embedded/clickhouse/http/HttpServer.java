package dev.faultline.embedded.clickhouse.http;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * HTTP/1.1 on loopback, one platform thread for each connection: a call into the engine would pin a virtual thread's
 * carrier for as long as a query runs. The bound on connections is the bound on everything.
 */
public final class HttpServer {
    private static final System.Logger LOG = System.getLogger(HttpServer.class.getName());
    private static final int BUFFER = 1 << 16;
    private static final int BACKLOG = 256;

    /** Above the pool of the clients (their idle limit is seconds), so that they close first and never meet a reset. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    /** What is read and dropped of a body nobody wanted, so that the client gets to read why. */
    private static final long DRAINED = 256L << 20;

    private final ServerSocket listener;
    private final HttpHandler handler;
    private final Semaphore places;
    private final int most;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    private HttpServer(ServerSocket listener, HttpHandler handler, int most) {
        this.listener = listener;
        this.handler = handler;
        this.most = most;
        this.places = new Semaphore(most);
    }

    /** Listens on 127.0.0.1; port 0 takes a free one. */
    public static HttpServer start(int port, int connections, HttpHandler handler) throws IOException {
        var listener = new ServerSocket();
        listener.setReuseAddress(true);
        listener.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), BACKLOG);
        var server = new HttpServer(listener, handler, connections);
        Thread.ofPlatform().name("http-accept").start(server::accept);
        return server;
    }

    /** The port that it listens on. */
    public int port() {
        return listener.getLocalPort();
    }

    private void accept() {
        while (!stopping) {
            try {
                // Waiting here leaves further clients in the backlog, and after that refused: nothing grows.
                places.acquire();
                var socket = acceptOne();
                open.add(socket);
                Thread.ofPlatform().name("http-" + socket.getPort()).start(() -> serve(socket));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException e) {
                if (!stopping) {
                    LOG.log(System.Logger.Level.WARNING, "accepting a connection failed", e);
                }
            }
        }
    }

    private Socket acceptOne() throws IOException {
        try {
            return listener.accept();
        } catch (IOException e) {
            places.release();
            throw e;
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) IDLE.toMillis());
            var in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            var out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
            var requests = new RequestReader(in, out);
            while (!stopping) {
                var request = requests.next();
                if (request == null || !answer(request, out)) {
                    return;
                }
            }
        } catch (BadRequestException e) {
            LOG.log(System.Logger.Level.DEBUG, "dropped a connection: {0}", e.getMessage());
        } catch (SocketTimeoutException | SocketException e) {
            LOG.log(System.Logger.Level.TRACE, "a connection ended", e);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a connection failed", e);
        } finally {
            open.remove(socket);
            places.release();
        }
    }

    private boolean answer(HttpRequest request, BufferedOutputStream out) throws IOException {
        var keepAlive = !stopping && !request.header("connection").equalsIgnoreCase("close");
        var response = new HttpResponse(out, keepAlive, request.method().equals("HEAD"));
        handler.handle(request, response);
        var drained = drain(request.body());
        if (!drained) {
            response.closeAfter();
        }
        return response.finish();
    }

    private static boolean drain(InputStream body) throws IOException {
        try {
            var scrap = new byte[BUFFER];
            for (var left = DRAINED; left > 0; ) {
                var count = body.read(scrap);
                if (count < 0) {
                    return true;
                }
                left -= count;
            }
            return false;
        } catch (BadRequestException e) {
            return false;
        }
    }

    /** Stops accepting, and lets running requests end until the deadline. Returns whether all have. */
    public boolean stop(Duration patience) throws InterruptedException {
        stopping = true;
        try {
            listener.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing the listener failed", e);
        }
        // Connections that wait for a request see their end; those that answer finish writing first.
        for (var socket : open) {
            try {
                socket.shutdownInput();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.TRACE, "a connection was already closed", e);
            }
        }
        return allEnd(patience);
    }

    /** Cuts the connections that are left: a client that does not read its answer must not hold up the end. */
    public boolean cut(Duration patience) throws InterruptedException {
        for (var socket : open) {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.TRACE, "a connection was already closed", e);
            }
        }
        return allEnd(patience);
    }

    private boolean allEnd(Duration patience) throws InterruptedException {
        if (!places.tryAcquire(most, patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        places.release(most);
        return true;
    }
}
