package dev.faultline.standalone;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * What concerns the process as a whole.
 *
 * @param port where everything is served
 * @param roles which services run here; none named means all of them, with the engines
 * @param data the data folder
 * @param embedded the engines this process starts itself
 */
@ConfigurationProperties("faultline")
record HouseSettings(
        @DefaultValue("9000") int port,
        @DefaultValue Set<Role> roles,
        @DefaultValue Data data,
        @DefaultValue Embedded embedded) {

    /**
     * The data folder.
     *
     * @param folder where everything this installation owns is kept
     * @param minFree less free disk than this refuses the start
     */
    record Data(
            @DefaultValue("data") Path folder,
            @DefaultValue("512MB") DataSize minFree) {}

    /**
     * The engines that have no address.
     *
     * @param binaries where carried programs are unpacked; the data folder's bin when unset
     * @param redisBinary the Redis to run; unset means the machine's own, else the carried one
     */
    record Embedded(@Nullable Path binaries, @Nullable Path redisBinary) {}

    static HouseSettings bind(Environment environment) {
        return Binder.get(environment).bindOrCreate("faultline", HouseSettings.class);
    }

    Set<Role> chosenRoles() {
        return roles.isEmpty() ? EnumSet.allOf(Role.class) : roles;
    }

    Path dataFolder() {
        return data.folder().toAbsolutePath().normalize();
    }
}
