package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person sees who has the page open. */
@Tag("slow")
@ExtendWith(SharedProduct.class)
class PageTest {
    /** The page is open before the error is thrown; nobody reloads it. */
    @Test
    void thePageShowsItByItselfWithinTwoSeconds(Product product) {
        var output = Program.browser(
                "first-error.mjs",
                Map.of(
                        "FAULTLINE_URL",
                        product.process().url().toString(),
                        "FAULTLINE_DSN",
                        product.dsn(),
                        "FAULTLINE_EMAIL",
                        Product.EMAIL,
                        "FAULTLINE_PASSWORD",
                        Product.PASSWORD));
        assertThat(output).contains("shown after");
    }
}
