package dev.faultline.catalog.user;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.write.Json;
import dev.faultline.catalog.write.Target;
import dev.faultline.catalog.write.Texts;
import dev.faultline.catalog.write.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People. What they prove themselves with is in {@code login}. */
@Component
public final class Users {
    private static final String COLUMNS = "id, email, name, totp_secret is not null as totp, created_at";

    private final JdbcClient jdbc;
    private final Json json;

    Users(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whether nobody has an account yet: the server waits for its set-up. */
    public boolean none() {
        return !jdbc.sql("select exists (select 1 from users)")
                .query(Boolean.class)
                .single();
    }

    /** Adds a person. */
    public User add(Write write, String email, String name, @Nullable String passwordHash) {
        try {
            var user = jdbc.sql(
                            "insert into users (email, name, password_hash) values (:email, :name, :hash) returning "
                                    + COLUMNS)
                    .param("email", Texts.email(email))
                    .param("name", Texts.name("name", name))
                    .param("hash", passwordHash)
                    .query((row, number) -> user(row))
                    .single();
            write.audit(null, "user.create", target(user), null, user);
            return user;
        } catch (DuplicateKeyException e) {
            throw new CatalogException.Taken("somebody uses this e-mail address already");
        }
    }

    /** The person of this number. */
    public User get(long id) {
        return jdbc.sql("select " + COLUMNS + " from users where id = :id")
                .param("id", id)
                .query((row, number) -> user(row))
                .optional()
                .orElseThrow(() -> new CatalogException.Missing("person"));
    }

    /** The person of this address. */
    public Optional<User> byEmail(String email) {
        return jdbc.sql("select " + COLUMNS + " from users where email = lower(:email)")
                .param("email", email.strip())
                .query((row, number) -> user(row))
                .optional();
    }

    /** How a person likes the UI. */
    public Preferences preferences(long id) {
        var stored = jdbc.sql("select preferences from users where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        return "{}".equals(stored) ? Preferences.defaults() : json.read(stored, Preferences.class);
    }

    /** Changes a person's own name and preferences. */
    public User change(Write write, long id, String name, Preferences preferences) {
        var before = get(id);
        jdbc.sql("update users set name = :name, preferences = cast(:preferences as jsonb) where id = :id")
                .param("name", Texts.name("name", name))
                .param("preferences", json.write(PreferenceRules.checked(preferences)))
                .param("id", id)
                .update();
        var after = get(id);
        if (!before.equals(after)) {
            write.audit(null, "user.change", target(after), before, after);
        }
        return after;
    }

    /** How an audit entry names a person. */
    public static Target target(User user) {
        return Target.of("user", user.id(), user.email());
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                row.getBoolean("totp"),
                row.getTimestamp("created_at").toInstant());
    }
}
