package dev.faultline.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.corpus.Corpus;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.normalize.GeoLookup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class CorpusEventsTest {
    private final EventPipeline pipeline = EventPipelines.standard(GeoLookup.NONE);
    private final JsonMapper mapper = new JsonMapper();

    static List<Corpus.Item> events() {
        return Corpus.items(ItemType.EVENT);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsAcceptedAndItsBodyIsJsonThatAgrees(Corpus.Item item) {
        var accepted = accepted(item);
        var body = mapper.readTree(accepted.body().json());
        assertThat(body.path("event_id").asString())
                .isEqualTo(accepted.event().id().toString());
        assertThat(body.path("environment").asString())
                .isEqualTo(accepted.event().environment());
        assertThat(body.path("exception").path("values").size())
                .isEqualTo(accepted.event().exceptions().size());
        assertThat(body.has("errors")).isFalse();
        assertThat(accepted.grouping().primaryHash()).isNotZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            browser11-error-onclick             | PaymentError: declined                                 | /static/web/index.html    | shop-web@1.4.2                           | error   | false
            browser11-message                   | Stock low                                              | /static/web/index.html    | shop-web@1.4.2                           | info    | true
            browser11-unhandled-rejection       | TypeError: Failed to fetch: promise rejected           | /static/web/index.html    | shop-web@1.4.2                           | error   | false
            cli3-21-send-event                  | cli says hi                                            | ''                        | 5b7d629ce9110a94ac41c194a2f908262fb0aaea | warning | -
            cli3-37-send-envelope               | hello world                                            | ''                        | -                                        | error   | -
            java-error-chain-session-attachment | Main$PaymentException: Card 4242 declined for order 98431 | com.acme.shop.Main in charge | com.acme.shop@2.3.0+114            | error   | -
            java-error-in-span                  | NullPointerException: inside span                      | GET /orders/{id}          | com.acme.shop@2.3.0+114                  | error   | -
            java-message-logentry               | Stock low for sku 55-A                                 | com.acme.shop.Main in main | com.acme.shop@2.3.0+114                 | warning | -
            node10-error-aggregate              | AggregateError: two failed                             | ?(app)                    | shop@1.4.2                               | error   | true
            node11-error-cause-chain-attachment | PaymentError: Card 4242 declined for order 98431       | charge(app)               | shop@1.4.2                               | error   | true
            node11-error-string                 | a plain string                                         | ?(app)                    | shop@1.4.2                               | error   | true
            node11-error-plain-object           | Object captured as exception with keys: code, why      | ?(app)                    | shop@1.4.2                               | error   | true
            node11-express-error                | RangeError: order 17 out of range                      | GET /orders/:id           | shop@1.4.2                               | error   | false
            node11-message-attachstacktrace     | Stock low for sku 55-A                                 | ?(app)                    | shop@1.4.2                               | warning | true
            node11-uncaught                     | RangeError: uncaught boom                              | Timeout._onTimeout(crash) | shop@1.4.2                               | fatal   | false
            """)
    void headlinesAreWhatSentrysUsersKnow(
            String folder, String title, String culprit, String release, String level, Boolean handled) {
        var accepted = accepted(Corpus.item(folder, ItemType.EVENT));
        assertThat(accepted.grouping().title()).isEqualTo(title);
        assertThat(accepted.grouping().culprit()).isEqualTo(culprit);
        assertThat(accepted.event().release()).isEqualTo(release);
        assertThat(accepted.event().environment()).isEqualTo("production");
        assertThat(accepted.event().level()).isEqualTo(level);
        assertThat(accepted.event().handled()).isEqualTo(handled);
    }

    @Test
    void userTagsAndTraceComeAlong() {
        var event =
                accepted(Corpus.item("node11-error-in-span", ItemType.EVENT)).event();
        assertThat(event.user().id()).isEqualTo("u-77");
        assertThat(event.user().email()).isEqualTo("kim@example.com");
        assertThat(event.user().ipAddress()).isEqualTo("203.0.113.7");
        assertThat(event.tags()).isEqualTo(Map.of("tenant", "acme", "beta", "true"));
        assertThat(event.traceId()).isEqualTo("da31a0dae1894c87aa76fc74edb66bb7");
        assertThat(event.contexts()).containsEntry("cart.total", "118.4").containsEntry("os.version", "12.11");
        assertThat(event.sdkName()).isEqualTo("sentry.javascript.node");
    }

    @Test
    void theBrowserIsReadFromTheUserAgent() {
        var event =
                accepted(Corpus.item("browser11-error-onclick", ItemType.EVENT)).event();
        assertThat(event.browserName()).isEqualTo("Chrome Headless");
        assertThat(event.osName()).isEqualTo("Linux");
        assertThat(event.contexts()).containsEntry("browser.version", "156.0.0.0");
    }

    private Processed.Accepted accepted(Corpus.Item item) {
        var processed = pipeline.process(Inputs.event(item), Inputs.project());
        assertThat(processed).isInstanceOf(Processed.Accepted.class);
        return (Processed.Accepted) processed;
    }
}
