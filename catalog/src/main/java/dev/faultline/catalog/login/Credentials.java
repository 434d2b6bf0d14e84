package dev.faultline.catalog.login;

import dev.faultline.engines.secret.SecretBox;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in the store for a person's proofs: the hash of the password, the sealed secret of the codes. */
@Component
final class Credentials {
    private static final String PURPOSE = "totp";

    private final JdbcClient jdbc;
    private final SecretBox box;

    Credentials(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    Optional<Stored> byEmail(String email) {
        return jdbc.sql(
                        "select id, password_hash, totp_secret is not null as totp from users where email = lower(:email)")
                .param("email", email.strip())
                .query((row, number) ->
                        new Stored(row.getLong("id"), row.getString("password_hash"), row.getBoolean("totp")))
                .optional();
    }

    @Nullable String passwordHash(long userId) {
        return jdbc.sql("select password_hash from users where id = :id")
                .param("id", userId)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    void setPasswordHash(long userId, String hash) {
        jdbc.sql("update users set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", userId)
                .update();
    }

    Optional<byte[]> totpSecret(long userId) {
        return sealed(userId, "totp_secret");
    }

    Optional<byte[]> pendingTotpSecret(long userId) {
        return sealed(userId, "totp_pending");
    }

    void setPendingTotpSecret(long userId, byte[] secret) {
        jdbc.sql("update users set totp_pending = :sealed where id = :id")
                .param("sealed", box.seal(PURPOSE, HexFormat.of().formatHex(secret)))
                .param("id", userId)
                .update();
    }

    void confirmTotp(long userId, long step) {
        jdbc.sql("update users set totp_secret = totp_pending, totp_pending = null, totp_step = :step where id = :id")
                .param("step", step)
                .param("id", userId)
                .update();
    }

    void removeTotp(long userId) {
        jdbc.sql("update users set totp_secret = null, totp_pending = null where id = :id")
                .param("id", userId)
                .update();
        jdbc.sql("delete from recovery_codes where user_id = :id")
                .param("id", userId)
                .update();
    }

    /** Marks a step as used; false when it, or a later one, was used before. */
    boolean useStep(long userId, long step) {
        return jdbc.sql("update users set totp_step = :step where id = :id and totp_step < :step")
                        .param("step", step)
                        .param("id", userId)
                        .update()
                == 1;
    }

    boolean useRecoveryCode(long userId, String hash) {
        return jdbc.sql("delete from recovery_codes where user_id = :id and code_hash = :hash")
                        .param("id", userId)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    void addRecoveryCode(long userId, String hash) {
        jdbc.sql("insert into recovery_codes (user_id, code_hash) values (:id, :hash)")
                .param("id", userId)
                .param("hash", hash)
                .update();
    }

    private Optional<byte[]> sealed(long userId, String column) {
        return jdbc.sql("select " + column + " from users where id = :id and " + column + " is not null")
                .param("id", userId)
                .query(String.class)
                .optional()
                .map(text -> HexFormat.of().parseHex(box.open(PURPOSE, text)));
    }

    record Stored(long userId, @Nullable String passwordHash, boolean totp) {}
}
