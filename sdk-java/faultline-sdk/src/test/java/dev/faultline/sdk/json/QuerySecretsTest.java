package dev.faultline.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QuerySecretsTest {
    @Test
    void valuesOfTellingNamesAreMaskedWhereverAnAddressIsQuoted() {
        assertThat(QuerySecrets.masked("HTTP GET \"/orders/7?page=2&token=t0ken\" [Handler]"))
                .isEqualTo("HTTP GET \"/orders/7?page=2&token=[Filtered]\" [Handler]");
        assertThat(QuerySecrets.masked("https://a.test/x?api_key=$1\\k&b=c, then ?password=p&q=r"))
                .isEqualTo("https://a.test/x?api_key=[Filtered]&b=c, then ?password=[Filtered]&q=r");
    }

    @Test
    void otherTextsStayAsTheyAre() {
        for (String text : new String[] {"", "a = b", "token=1", "what? no", "?a=1&b=", "x?tokens", "?=&=&?="}) {
            assertThat(QuerySecrets.masked(text)).isEqualTo(text);
        }
    }

    @Test
    @Timeout(20)
    void aTextMadeOfBeginningsCostsLinearTime() {
        assertThat(QuerySecrets.masked("?".repeat(200_000) + "=" + "&a".repeat(200_000)))
                .hasSize(600_001);
    }
}
