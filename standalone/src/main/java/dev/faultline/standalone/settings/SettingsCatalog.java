package dev.faultline.standalone.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All settings of the rooms on the class path, read from the lists that the compiler wrote beside their classes. */
final class SettingsCatalog {
    private static final String LIST = "META-INF/spring-configuration-metadata.json";

    private final List<Setting> settings;

    private SettingsCatalog(List<Setting> settings) {
        this.settings = settings;
    }

    static SettingsCatalog load() {
        List<Setting> found = new ArrayList<>();
        try {
            for (URL list :
                    Collections.list(SettingsCatalog.class.getClassLoader().getResources(LIST))) {
                if (!list.toString().contains("/spring-boot")) { // Spring's own lists are long and hold none of ours
                    read(list, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparing(Setting::name));
        return new SettingsCatalog(List.copyOf(found));
    }

    List<Setting> settings() {
        return settings;
    }

    boolean knows(String key) {
        return settings.stream().anyMatch(setting -> setting.matches(key));
    }

    boolean knowsVariable(String variable) {
        return settings.stream().anyMatch(setting -> setting.matchesVariable(variable));
    }

    /** The name that was probably meant. */
    Optional<String> nearest(String key) {
        return settings.stream()
                .map(Setting::name)
                .min(Comparator.comparingInt(name -> EditDistance.between(key, name)));
    }

    private static void read(URL list, List<Setting> found) throws IOException {
        try (InputStream in = list.openStream()) {
            for (JsonNode property : JsonMapper.shared().readTree(in).path("properties")) {
                String name = property.path("name").asString();
                if (name.startsWith("faultline.")) {
                    String type = property.path("type").asString("");
                    JsonNode value = property.path("defaultValue");
                    found.add(new Setting(
                            name,
                            type,
                            value.isMissingNode() ? null : value.asString(),
                            property.path("description").asString(""),
                            type.startsWith("java.util.Map")));
                }
            }
        }
    }
}
