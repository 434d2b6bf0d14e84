package dev.faultline.catalog.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.catalog.CatalogException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Shop API, shop-api",
        "Fährhaus & Söhne, fahrhaus-sohne",
        "--x--, x",
        "2024, p-2024",
        "日本, item",
        "'../../etc/passwd', etc-passwd"
    })
    void aSlugIsMadeFromWhatANameHas(String name, String slug) {
        assertThat(Slugs.from(name)).isEqualTo(slug);
        assertThat(Slugs.checked(Slugs.from(name))).isEqualTo(slug);
    }

    @Test
    void aLongNameMakesASlugThatFits() {
        assertThat(Slugs.checked(Slugs.from("a-".repeat(80)))).hasSizeLessThanOrEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "A", "a b", "a/b", "..", "12", "ä", "a\n"})
    void whatCannotStandInAnAddressIsRefused(String slug) {
        assertThatThrownBy(() -> Slugs.checked(slug)).isInstanceOf(CatalogException.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api",
                "health",
                "metrics",
                "setup",
                "login",
                "invite",
                "assets",
                "tunnel",
                "js-sdk-loader",
                "organizations"
            })
    void anOrganisationIsNotCalledLikeAPathOfTheServer(String slug) {
        assertThatThrownBy(() -> Slugs.organization(slug)).isInstanceOf(CatalogException.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@b",
                "a@b@c",
                "a b@c.example",
                "a@b.example\r\nBcc: x@y.example",
                "a,b@c.example",
                "<a@b.example>",
                "\"a\"@b.example"
            })
    void whatIsNoAddressIsRefused(String email) {
        assertThatThrownBy(() -> Texts.email(email)).isInstanceOf(CatalogException.Refused.class);
    }

    @Test
    void anAddressIsKeptInLowerCase() {
        assertThat(Texts.email(" Ada@Example.ORG ")).isEqualTo("ada@example.org");
    }
}
