package dev.faultline.sdk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who met the error. Unless {@link FaultlineOptions.Builder#sendPersonalData} is on, only the id is sent: name, e-mail
 * and address stay in the process.
 */
public final class User {
    private final @Nullable String id;
    private final @Nullable String username;
    private final @Nullable String email;
    private final @Nullable String ipAddress;

    public User(@Nullable String id, @Nullable String username, @Nullable String email, @Nullable String ipAddress) {
        this.id = id;
        this.username = username;
        this.email = email;
        this.ipAddress = ipAddress;
    }

    /** A user known by nothing but an id. */
    public static User ofId(String id) {
        return new User(id, null, null, null);
    }

    Map<String, String> fields(boolean personalData) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "id", id);
        if (personalData) {
            put(fields, "username", username);
            put(fields, "email", email);
            put(fields, "ip_address", ipAddress);
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
