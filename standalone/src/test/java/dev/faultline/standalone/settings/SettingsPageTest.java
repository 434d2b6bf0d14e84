package dev.faultline.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/settings.md is written from the settings themselves; this test writes it and fails when it had to change. */
class SettingsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "settings.md");

    private static final String HEAD = """
            # Settings

            Every setting, as a flag (`--faultline.port=9100`), in a file (`--config FILE`, properties or YAML) or as an environment variable (`FAULTLINE_PORT`; dots and dashes become underscores, dashes may be left out). A flag wins over the environment, the environment over the file. An unknown name in a flag or a file refuses the start and is answered with the nearest known one; in the environment it is a warning.

            Durations are written `250ms`, `10s`, `5m`, `72h`; sizes `512KB`, `64MB`, `2GB`.

            | setting | type | default | what it is |
            |---|---|---|---|
            """;

    @Test
    void thePageListsWhatTheRoomsDeclare() throws IOException {
        String page = HEAD
                + SettingsCatalog.load().settings().stream()
                        .map(SettingsPageTest::row)
                        .collect(Collectors.joining());
        String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!before.equals(page)) {
            Files.writeString(PAGE, page);
        }
        assertThat(before)
                .as("docs/settings.md was out of date and is written anew")
                .isEqualTo(page);
    }

    private static String row(Setting setting) {
        String value = setting.defaultValue();
        return "| `%s` | %s | %s | %s |%n"
                .formatted(
                        setting.name(),
                        type(setting.type()),
                        value == null || value.isEmpty() ? "" : "`" + value + "`",
                        setting.description()
                                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                                .replace("|", "\\|"));
    }

    private static String type(String type) {
        if (type.contains("<")) {
            return type.startsWith("java.util.Map") ? "names and values" : "list";
        }
        return switch (type.substring(type.lastIndexOf('.') + 1)) {
            case "String" -> "text";
            case "Path" -> "path";
            case "Integer", "Long", "Short" -> "number";
            case "Double" -> "decimal";
            case "Boolean" -> "true or false";
            case "Duration" -> "duration";
            case "DataSize" -> "size";
            case "Secret" -> "secret";
            case String other -> other.substring(other.lastIndexOf('$') + 1).toLowerCase(java.util.Locale.ROOT);
        };
    }
}
