package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do with the product, in a browser, on events of an unmodified SDK. */
@Tag("slow")
@ExtendWith(SharedProduct.class)
class FlowsTest {
    private static final Pattern SETUP = Pattern.compile("http://\\S+/setup\\?code=\\S+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "triage",
                "saved-view",
                "regression",
                "comment",
                "limit",
                "phone",
                "questions",
                "keys",
                "states",
                "accessible"
            })
    void aPersonComesThrough(String flow, Product product) {
        assertThat(walk(flow, product, Map.of())).contains("passed: ");
    }

    /** Nobody can sign in yet: the link in the log is the only way. */
    @Test
    void aFreshServerIsSetUpAndHearsItsFirstEvent(@TempDir Path folder) throws Exception {
        try (var product = Product.startUnclaimed(folder.resolve("data"))) {
            var link = SETUP.matcher(product.process().logTail());
            assertThat(link.find()).as("the log names the setup link").isTrue();
            assertThat(walk("first-run", product, Map.of("FAULTLINE_SETUP", link.group())))
                    .contains("passed: ");
        }
    }

    private static String walk(String flow, Product product, Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("FAULTLINE_URL", product.process().url().toString());
        environment.put("FAULTLINE_DSN", product.dsn());
        environment.put("FAULTLINE_TOKEN", Product.TOKEN);
        environment.put("FAULTLINE_EMAIL", Product.EMAIL);
        environment.put("FAULTLINE_PASSWORD", Product.PASSWORD);
        return Program.browser("flows/" + flow + ".mjs", environment);
    }
}
