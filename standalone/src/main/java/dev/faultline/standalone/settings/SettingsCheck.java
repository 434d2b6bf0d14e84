package dev.faultline.standalone.settings;

import dev.faultline.embedded.supervisor.StartRefused;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * A mistyped setting must not be a silent default: in a file or a flag it refuses the start; in the environment, which
 * other programs share, it is a warning.
 */
public final class SettingsCheck {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsCheck.class);
    private static final String PREFIX = "faultline.";
    private static final String VARIABLE = "FAULTLINE_";

    private final SettingsCatalog catalog;

    private SettingsCheck(SettingsCatalog catalog) {
        this.catalog = catalog;
    }

    /** Refuses what nobody understands. */
    public static void check(ConfigurableEnvironment environment) {
        SettingsCheck check = new SettingsCheck(SettingsCatalog.load());
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof SystemEnvironmentPropertySource variables) {
                check.variables(variables);
            } else if (source instanceof EnumerablePropertySource<?> settings
                    && !settings.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME)) {
                check.names(settings);
            }
        }
    }

    private void names(EnumerablePropertySource<?> source) {
        for (String name : source.getPropertyNames()) {
            if (name.startsWith(PREFIX) && !catalog.knows(name)) {
                throw new StartRefused("the setting " + name + " is unknown: did you mean "
                        + catalog.nearest(name).orElse("another one") + "?");
            }
        }
    }

    private void variables(SystemEnvironmentPropertySource source) {
        for (String name : source.getPropertyNames()) {
            if (name.startsWith(VARIABLE) && !catalog.knowsVariable(name) && !ofTheLauncher(name)) {
                LOG.warn(
                        "The environment variable {} names no setting; the nearest is {}",
                        name,
                        catalog.nearest(name.toLowerCase(Locale.ROOT).replace('_', '.'))
                                .orElse("unknown"));
            }
        }
    }

    /** Read before there is a JVM, or by the embedded ClickHouse, which is a library of its own. */
    private static boolean ofTheLauncher(String variable) {
        return variable.equals("FAULTLINE_JDKS") || variable.equals("FAULTLINE_CHDB_LIBRARY");
    }
}
