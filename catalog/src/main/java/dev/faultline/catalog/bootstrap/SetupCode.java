package dev.faultline.catalog.bootstrap;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.login.Throttle;
import dev.faultline.catalog.user.Users;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.RandomTexts;
import dev.faultline.engines.secret.SecretBox;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one-time code that makes the first account. Whoever reads the server's output is its owner; whoever merely finds
 * the page first is not. It lies sealed, so that every node and every start shows the same one.
 */
@Component
public final class SetupCode {
    private static final String FACT = "setup_code";
    private static final int BYTES = 12;

    private final JdbcClient jdbc;
    private final Users users;
    private final SecretBox box;
    private final RandomTexts random;
    private final Throttle throttle;
    private final AddressSettings address;

    SetupCode(
            JdbcClient jdbc,
            Users users,
            SecretBox box,
            RandomTexts random,
            Throttle throttle,
            AddressSettings address) {
        this.jdbc = jdbc;
        this.users = users;
        this.box = box;
        this.random = random;
        this.throttle = throttle;
        this.address = address;
    }

    /** Where the first account is made; empty once there is one. */
    public Optional<URI> link() {
        return code().map(code -> address.page("/setup?code=" + code));
    }

    /** Whether the server still waits for its first account. */
    public boolean needed() {
        return users.none();
    }

    /** Makes sure that there is a code while nobody has an account. */
    void prepare() {
        if (needed()) {
            jdbc.sql("insert into server_facts (name, value) values (:name, :value) on conflict do nothing")
                    .param("name", FACT)
                    .param("value", box.seal(FACT, random.hex(BYTES)))
                    .update();
        }
    }

    /** Checks a code that somebody typed; wrong ones are braked. */
    public void check(String given, Author by) {
        if (!needed()) {
            throw new CatalogException.Taken("this server is set up already");
        }
        throttle.take(Throttle.Subject.address("setup", by.address() == null ? "?" : by.address()));
        var right = code().filter(code -> MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8), given.strip().getBytes(StandardCharsets.UTF_8)));
        if (right.isEmpty()) {
            throw new CatalogException.WrongProof("the set-up code is wrong; use the link that the start printed");
        }
    }

    /**
     * Uses the code up, inside the transaction that makes the first account: of two at the same moment, one wins.
     */
    public void use() {
        var gone = jdbc.sql("delete from server_facts where name = :name")
                .param("name", FACT)
                .update();
        if (gone == 0) {
            throw new CatalogException.Taken("this server is set up already");
        }
    }

    private Optional<String> code() {
        return jdbc.sql("select value from server_facts where name = :name")
                .param("name", FACT)
                .query(String.class)
                .optional()
                .map(text -> box.open(FACT, text));
    }
}
