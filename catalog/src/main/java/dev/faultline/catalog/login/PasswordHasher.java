package dev.faultline.catalog.login;

import dev.faultline.catalog.CatalogException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Argon2id, encoded in the usual text form so that costs can be raised later without touching old hashes. */
@Component
public final class PasswordHasher {
    // The first recommendation of OWASP's password storage sheet: 19 MiB, two passes, one lane; ~25 ms on this code.
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    // Each computation holds 19 MiB and a core: more than two at once would let a login flood take the server.
    private static final int AT_ONCE = 2;
    private static final Duration MAX_WAIT = Duration.ofSeconds(3);

    private static final int MIN_LENGTH = 10;
    private static final int MAX_LENGTH = 1_000;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore running = new Semaphore(AT_ONCE);
    private final String nobody = encode(new byte[SALT_BYTES], new byte[HASH_BYTES]);

    /** Hashes a new password after checking that it is worth one. */
    public String hash(String password) {
        check(password);
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return encode(salt, compute(password, salt, MEMORY_KIB, PASSES, LANES));
    }

    /**
     * Whether a password fits. Without a stored hash the same work is done, so that the time of the answer does not tell
     * whether an account exists.
     */
    public boolean matches(String password, @Nullable String stored) {
        if (password.length() > MAX_LENGTH) {
            return false;
        }
        var parts = (stored == null ? nobody : stored).split("\\$");
        var costs = parts[3].split("[=,]");
        var decoder = Base64.getDecoder();
        var expected = decoder.decode(parts[5]);
        var given = compute(
                password,
                decoder.decode(parts[4]),
                Integer.parseInt(costs[1]),
                Integer.parseInt(costs[3]),
                Integer.parseInt(costs[5]));
        return MessageDigest.isEqual(expected, given) && stored != null;
    }

    private static void check(String password) {
        if (password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
            throw new CatalogException.Refused(
                    "password", "a password has " + MIN_LENGTH + " to " + MAX_LENGTH + " characters");
        }
        if (password.chars().distinct().count() < 4) {
            throw new CatalogException.Refused("password", "this password is too simple");
        }
    }

    private byte[] compute(String password, byte[] salt, int memory, int passes, int lanes) {
        try {
            if (!running.tryAcquire(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CatalogException.TooMany(MAX_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogException.TooMany(MAX_WAIT);
        }
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            var hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            running.release();
        }
    }

    private static String encode(byte[] salt, byte[] hash) {
        var encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(MEMORY_KIB, PASSES, LANES, encoder.encodeToString(salt), encoder.encodeToString(hash));
    }
}
