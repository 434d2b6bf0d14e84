package dev.faultline.catalog.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends short plain-text mails. It tells whether a mail went out; whoever asked shows the link when it did not. */
@Component
public final class Mailer {
    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    // A mail server that hangs must not collect threads.
    private static final int AT_ONCE = 4;

    private final MailSettings settings;
    private final Semaphore running = new Semaphore(AT_ONCE);

    Mailer(MailSettings settings) {
        this.settings = settings;
    }

    /** Whether there is a mail server at all. */
    public boolean configured() {
        return settings.configured();
    }

    /** Sends a mail; false when there is no server or it refused. */
    public boolean send(String to, String subject, String text) {
        if (!settings.configured() || !running.tryAcquire()) {
            return false;
        }
        try {
            Transport.send(message(to, subject, text));
            return true;
        } catch (MessagingException e) {
            LOG.warn("the mail server {}:{} did not take a mail: {}", settings.host(), settings.port(), e.getMessage());
            return false;
        } finally {
            running.release();
        }
    }

    private Message message(String to, String subject, String text) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(properties(), login()));
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        // A line break in a name that stands in the subject would begin a header of its own.
        message.setSubject(subject.replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private Authenticator login() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        settings.username(), settings.password().value());
            }
        };
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.transport.protocol.rfc822", protocol());
        for (var protocol : new String[] {"smtp", "smtps"}) {
            var prefix = "mail." + protocol + ".";
            properties.put(prefix + "host", settings.host());
            properties.put(prefix + "port", Integer.toString(settings.port()));
            properties.put(
                    prefix + "auth", Boolean.toString(!settings.username().isEmpty()));
            properties.put(prefix + "connectiontimeout", Long.toString(TIMEOUT.toMillis()));
            properties.put(prefix + "timeout", Long.toString(TIMEOUT.toMillis()));
            properties.put(prefix + "writetimeout", Long.toString(TIMEOUT.toMillis()));
            properties.put(prefix + "ssl.checkserveridentity", "true");
        }
        if (settings.security() == MailSettings.Security.STARTTLS) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", "true");
        }
        return properties;
    }

    private String protocol() {
        return settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
    }
}
