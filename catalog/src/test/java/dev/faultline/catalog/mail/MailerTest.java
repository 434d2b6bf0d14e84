package dev.faultline.catalog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engines.secret.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class MailerTest {

    @Test
    void aMailArrivesAndANameCannotAddAHeader() throws IOException {
        try (var server = new MailServer()) {
            var sent = mailer(server.port(), MailSettings.Security.NONE)
                    .send("ada@example.org", "Join Evil\r\nBcc: all@example.org", "Grüße\n.\nend");
            assertThat(sent).isTrue();
            assertThat(server.lines).contains("RCPT TO:<ada@example.org>", "Auto-Submitted: auto-generated");
            assertThat(server.lines).noneMatch(line -> line.startsWith("Bcc"));
            assertThat(server.lines).anyMatch(line -> line.startsWith("Subject: Join Evil Bcc: all@example.org"));
        }
    }

    @Test
    void aServerWithoutTlsGetsNothingWhereTlsIsAskedFor() throws IOException {
        try (var server = new MailServer()) {
            assertThat(mailer(server.port(), MailSettings.Security.STARTTLS).send("ada@example.org", "s", "t"))
                    .isFalse();
            assertThat(server.lines).noneMatch(line -> line.startsWith("RCPT"));
        }
    }

    @Test
    void withoutAServerNothingIsSentAndThatIsSaid() throws IOException {
        assertThat(new Mailer(settings("", 25, MailSettings.Security.NONE)).configured())
                .isFalse();
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(mailer(closed, MailSettings.Security.NONE).send("ada@example.org", "s", "t"))
                .isFalse();
    }

    private static Mailer mailer(int port, MailSettings.Security security) {
        return new Mailer(settings("localhost", port, security));
    }

    private static MailSettings settings(String host, int port, MailSettings.Security security) {
        return new MailSettings(host, port, "", Secret.NONE, "faultline@example.org", security);
    }

    /** Speaks as much SMTP as a mail needs. */
    private static final class MailServer implements AutoCloseable {
        final List<String> lines = new CopyOnWriteArrayList<>();
        private final ServerSocket socket = new ServerSocket(0);

        MailServer() throws IOException {
            Thread.ofVirtual().start(() -> {
                try (var client = socket.accept()) {
                    talk(client);
                } catch (IOException e) {
                    lines.add("ended: " + e.getMessage());
                }
            });
        }

        int port() {
            return socket.getLocalPort();
        }

        private void talk(Socket client) throws IOException {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            say(client, "220 test");
            var inData = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
                if (inData) {
                    inData = !line.equals(".");
                    if (!inData) {
                        say(client, "250 kept");
                    }
                } else if (line.startsWith("DATA")) {
                    inData = true;
                    say(client, "354 go on");
                } else {
                    say(client, line.startsWith("QUIT") ? "221 bye" : "250 fine");
                }
            }
        }

        private static void say(Socket client, String line) throws IOException {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
