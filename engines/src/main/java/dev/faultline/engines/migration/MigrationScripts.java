package dev.faultline.engines.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads {@code db/<store>/<module>/<number>_<name>.sql} from the class path. */
public final class MigrationScripts {

    private static final Pattern FILE_NAME = Pattern.compile("(\\d{3,})_([a-z0-9_]+)\\.sql");

    private MigrationScripts() {}

    /** The scripts of one module for one store, in order. A gap or a twin number is an error of the build. */
    public static List<Migration> of(String store, String module) {
        var found = new ArrayList<Migration>();
        for (var resource : resources("classpath*:db/" + store + "/" + module + "/*.sql")) {
            found.add(read(module, resource));
        }
        found.sort(Comparator.comparingInt(Migration::number));
        for (var i = 0; i < found.size(); i++) {
            if (found.get(i).number() != i + 1) {
                throw new IllegalStateException("migrations of " + store + "/" + module
                        + " must count 1, 2, 3 …; found " + found.get(i) + " at place " + (i + 1));
            }
        }
        return List.copyOf(found);
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Migration read(String module, Resource resource) {
        var matcher = FILE_NAME.matcher(String.valueOf(resource.getFilename()));
        if (!matcher.matches()) {
            throw new IllegalStateException("a migration is named 001_what_it_does.sql, not " + resource.getFilename());
        }
        try {
            var sql = resource.getContentAsString(StandardCharsets.UTF_8);
            return new Migration(module, Integer.parseInt(matcher.group(1)), matcher.group(2), sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
