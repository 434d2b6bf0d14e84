package dev.faultline.embedded.clickhouse.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpServerTest {
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.start(0, 4, HttpServerTest::answer);
    }

    @AfterEach
    void stop() throws InterruptedException {
        server.stop(Duration.ofSeconds(5));
    }

    private static void answer(HttpRequest request, HttpResponse response) throws IOException {
        switch (request.path()) {
            case "/echo" -> request.body().transferTo(response);
            case "/ignore" -> response.write('x');
            case "/break" -> {
                response.write(new byte[(1 << 20) + 5]);
                response.write("last words".getBytes(StandardCharsets.US_ASCII));
                response.abort();
            }
            default -> response.write(request.parameter("q").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Sends bytes, half-closes, and returns all that comes back. */
    private String send(String text) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return readAll(socket.getInputStream());
        }
    }

    private static String readAll(InputStream in) throws IOException {
        try {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            return "reset";
        }
    }

    private static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }

    @Test
    void answersSeveralRequestsOnOneConnection() throws IOException {
        assertThat(send(get("/?q=one") + get("/?q=t%77o+three"))).contains("\r\n\r\none", "\r\n\r\ntwo three");
    }

    @Test
    void readsBodiesOfEitherFraming() throws IOException {
        assertThat(send("POST /echo HTTP/1.1\r\nContent-Length: 5\r\n\r\nfixed" + get("/?q=next")))
                .contains("\r\n\r\nfixed", "\r\n\r\nnext");
        assertThat(send("POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nchu\r\n4;x=y\r\nnked\r\n0\r\n"
                        + "Trailer: t\r\n\r\n" + get("/?q=next")))
                .contains("\r\n\r\nchunked", "\r\n\r\nnext");
    }

    @Test
    void dropsABodyThatNobodyRead() throws IOException {
        assertThat(send("POST /ignore HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc" + get("/?q=next")))
                .contains("\r\n\r\nx", "\r\n\r\nnext");
    }

    @Test
    void invitesABodyThatWaitsForIt() throws IOException {
        assertThat(send("POST /echo HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok"))
                .startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /echo HTTP/1.1\r\nContent-Length: 5\r\n\r\nfour",
                "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfour\r\n",
                "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfo",
                "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-4\r\nfour\r\n0\r\n\r\n",
                "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nfour\r\n0\r\n\r\n",
                "POST /echo HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\nfour",
                "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n0\r\n\r\n",
                "POST /echo HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /echo HTTP/1.1\r\nContent-Length: x\r\n\r\n",
                "GET /\r\n\r\n",
                "\u0016\u0003\u0001",
                "GET / HTTP/2.0\r\n\r\n",
                "GET / HTTP/1.1\r\nno colon\r\n\r\n",
                "GET /?a=%zz HTTP/1.1\r\n\r\n"
            })
    void neverTakesABrokenRequestForAWholeOne(String request) throws IOException {
        assertThat(send(request)).doesNotContain("200");
    }

    @Test
    void aHeadWithoutEndIsCutOff() throws IOException {
        assertThat(send("GET /?q=" + "x".repeat(2 << 20) + " HTTP/1.1\r\n\r\n")).doesNotContain("200");
    }

    @Test
    void aResponseGivenUpHasNoEnd() throws IOException {
        var text = send(get("/break") + get("/?q=next"));
        assertThat(text)
                .contains("Transfer-Encoding: chunked")
                .contains("last words")
                .doesNotContain("next");
        assertThat(text).doesNotEndWith("0\r\n\r\n");
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        assertThat(send(get("/?q=hello"))).contains("hello");
        for (var address : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!address.isLoopbackAddress()) {
                assertThatThrownBy(() -> new Socket(address, server.port()).close())
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void oneMoreClientThanPlacesWaitsForItsTurn() throws Exception {
        var sockets = new Socket[4];
        for (var i = 0; i < sockets.length; i++) {
            sockets[i] = new Socket("127.0.0.1", server.port());
            sockets[i].getOutputStream().write(get("/?q=in").getBytes(StandardCharsets.US_ASCII));
            assertThat(sockets[i].getInputStream().read()).isEqualTo('H');
        }
        var answered = new CountDownLatch(1);
        var fifth = Thread.ofPlatform().start(() -> {
            try {
                assertThat(send(get("/?q=late"))).contains("late");
                answered.countDown();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(answered.await(200, TimeUnit.MILLISECONDS)).isFalse();
        sockets[0].close();
        assertThat(answered.await(5, TimeUnit.SECONDS)).isTrue();
        fifth.join();
        for (var socket : sockets) {
            socket.close();
        }
    }
}
